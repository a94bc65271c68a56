"""What may stand in a ruleset's files: one model per kind of thing, also the source of the editors' schema."""
