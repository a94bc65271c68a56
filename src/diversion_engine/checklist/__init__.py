"""A review of a program: which items are met, missing or not known, and what to do next.

A ruleset whose actions are items (`item: true` in its vocabulary) is a checklist. Its facts are about a program and not
about a student; its rules say what falls short. Deciding is the same as for incidents.
"""
