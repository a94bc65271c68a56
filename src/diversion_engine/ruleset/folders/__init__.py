"""A name → the files it stands for, and those of every ruleset that it extends.

Files and folders whose names begin with a dot are left out: editors and file systems put them there.
"""
