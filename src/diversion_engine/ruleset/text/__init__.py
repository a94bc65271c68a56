"""Characters → nodes: every text, list and mapping knows where it stands."""
