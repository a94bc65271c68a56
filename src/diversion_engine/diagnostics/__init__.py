"""What can be wrong with what people wrote, and how we say so."""
