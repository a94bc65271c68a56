"""A script in a process of its own: where it may crash, and where memory is measured.

The memory of the process that runs the tests says nothing about one test: what others left behind is given back or kept
whenever the allocator pleases.
"""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

JUNK = {"MALLOC_PERTURB_": "165"}
"""Fills memory that was freed, or never set, with junk."""
PLAIN = {"MALLOC_PERTURB_": "0", "MALLOC_ARENA_MAX": "1"}
"""For measuring: one arena, so that which thread asked for memory does not show."""
MEMORY = textwrap.dedent("""
    import gc, os
    def memory():
        "Megabytes in use."
        gc.collect()
        return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20
""")


def alone(script: str, prelude: str = "", **environment: str) -> str:
    """What *script* prints, after *prelude*, in a process with these variables."""
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-W", "error", "-c", prelude + textwrap.dedent(script)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
        capture_output=True,
        text=True,
        timeout=3600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()
