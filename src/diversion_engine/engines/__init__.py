"""Ways to run a program. None knows another; `semantics` says what all of them must answer."""
