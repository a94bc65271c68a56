"""What is written after `when` → an expression, with every name and value checked.

A part that cannot be read becomes one that is always unknown, so that the rest can be read all the same.
"""
