"""From YAML text to a ruleset: every pass gives a value and findings, and goes on."""
