"""Settings for all tests."""

from hypothesis import settings

# How long one example takes depends on what else the machine is doing. Speed is measured in `benchmarks/`.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
