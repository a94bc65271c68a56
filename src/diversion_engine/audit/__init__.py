"""What is written down about a run: which policy decided, by which rules, never what was said about a student."""
