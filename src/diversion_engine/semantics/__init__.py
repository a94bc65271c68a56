"""What a program means, written as plainly as it can be. Every engine is an optimisation of this, and tested against it."""
