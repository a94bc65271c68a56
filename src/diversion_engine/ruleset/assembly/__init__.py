"""Documents → a ruleset: conditions are read, tables become rules, exceptions find their rules, every name is found.

What a name means can stand in any file of any folder, so everything is joined first (`written`), and then looked up
(`scope`). Whether rules may say what they say is left to `checks`.
"""
