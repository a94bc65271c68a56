"""Settings for all tests."""

from hypothesis import settings

# How long one example takes depends on what else the machine is doing. Speed is measured in `benchmarks/`.
# A run tries the same examples each time: who changed nothing sees nothing new. `make soak` looks for others.
settings.register_profile("same-each-time", deadline=None, derandomize=True)
settings.register_profile("looking-further", deadline=None)
settings.load_profile("same-each-time")
