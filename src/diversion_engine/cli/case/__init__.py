"""`diversion case …`: what happens after a decision. One module for each subcommand; `command` finds them."""
