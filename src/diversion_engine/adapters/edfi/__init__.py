"""Discipline records in the shape of the Ed-Fi ODS/API, versions 2 to 6."""

from diversion_engine.adapters.edfi.read import read_edfi

__all__ = ["read_edfi"]
