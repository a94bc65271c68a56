"""Why: the same decision in the words of the people who read it. Nothing here decides."""
