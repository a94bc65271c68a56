"""Nodes → documents, with a finding for everything that does not fit.

A misspelt key is read as the key that it resembles, and a missing text as an empty one, so that one mistake does not
hide the others of the same rule, and is not reported a second time as what follows from it.
"""
