"""The fast path: bitmap tables for one case at a time."""

from diversion_engine.engines.kernel.kernel import Kernel

__all__ = ["Kernel"]
