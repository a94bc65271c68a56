"""Settings for all tests: the same examples in the same surroundings, on whatever machine and beside whatever else it does."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

# How long one example takes, and how long it takes to draw one, depends on what else the machine is doing. Speed is
# measured in `benchmarks/`. A run tries the same examples each time: who changed nothing sees nothing new. `make soak`
# looks for others.
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same-each-time", UNHURRIED, derandomize=True)
settings.register_profile("looking-further", UNHURRIED)
settings.load_profile("same-each-time")

# Hypothesis mixes in figures and words that stand in the modules loaded so far. Those are others for each order of tests,
# and for each place of the project on the disk.
_found_in_modules = getattr(providers, "_get_local_constants", None)
if _found_in_modules is not None:
    nothing = providers.Constants()
    providers._get_local_constants = lambda: nothing if settings.default.derandomize else _found_in_modules()

OURS = ("DIVERSION_STORE", "DIVERSION_CALENDAR", "DIVERSION_ROLE", "DIVERSION_LOG", "DIVERSION_DEBUG")
SCREENS = ("NO_COLOR", "FORCE_COLOR", "PY_COLORS", "CLICOLOR_FORCE", "TTY_COMPATIBLE", "TTY_INTERACTIVE", "LINES")
CALLERS = ("CI", "BUILD_NUMBER", "PYTHONIOENCODING", "PYTHONWARNINGS")


@pytest.fixture(scope="session", autouse=True)
def the_same_surroundings() -> Iterator[None]:
    """Eighty columns, no wish about colour, and no settings of ours, for these tests and for the programs they start."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", "80")
        for name in (*OURS, *SCREENS, *CALLERS, *(name for name in os.environ if name.startswith("PG"))):
            patch.delenv(name, raising=False)
        yield
