"""What a change of a ruleset does: what was written otherwise, and which answers become others, on every day to come.

needs    the extra `review` (z3)
gives    `compare(old, new, day)`: a `Comparison`; `statements` say it in plain English, `page` as a document

compare     two rulesets → stretches of days, each with the edits and the answers that changed
edits       two rulesets → what was added, removed, changed or only worded otherwise
statements  a change of answers → sentences
page        a comparison → a document for Markdown and HTML
"""
