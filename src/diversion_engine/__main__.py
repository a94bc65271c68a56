"""`python -m diversion_engine` is `diversion`."""

from __future__ import annotations

import sys

from diversion_engine.cli.main import run

if __name__ == "__main__":
    sys.exit(run())
