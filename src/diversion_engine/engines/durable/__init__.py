"""A second engine that must agree: forward chaining in durable_rules, behind a strict wrapper."""

from diversion_engine.engines.durable.engine import Durable

__all__ = ["Durable"]
