"""What the gate looks at, one module for each question."""
