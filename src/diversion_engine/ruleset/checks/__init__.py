"""What a ruleset must not do, whatever it says. Each check reads a ruleset, or its program on one day, and reports."""
