"""What happens after a decision: events, the tasks they open, and when those are due. Nothing here reads a clock."""
