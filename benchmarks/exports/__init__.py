"""The same policy in the language of each engine, and what measuring them takes.

Every engine is exported from one compiled `Program`, so that none of them is given other rules than the rest.
"""
