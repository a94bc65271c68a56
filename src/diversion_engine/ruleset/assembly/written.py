"""Everything that the folders of a ruleset say, as if it stood in one file.

reads    the folders, what is extended first
gives    their files, and one mapping for each kind of thing that has a name
reports  DE205 defined twice
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.ruleset.documents.document import Document
from diversion_engine.ruleset.documents.files import RulesFile
from diversion_engine.ruleset.documents.pathways import PathwayDocument
from diversion_engine.ruleset.documents.vocabulary import (
    ActionDocument,
    ConductDocument,
    DutyWordDocument,
    FactDocument,
    ParameterDocument,
    TermDocument,
)
from diversion_engine.ruleset.folders.sources import Folder
from diversion_engine.ruleset.text.nodes import Text, span_of

D = TypeVar("D", bound=Document)


@dataclass(frozen=True, slots=True)
class Lost:
    """Names that are defined in a way that cannot be read: nothing more is said when they are missing."""

    names: frozenset[str]
    everything: bool

    def __contains__(self, name: object) -> bool:
        return self.everything or name in self.names or (isinstance(name, Text) and name.lost)


@dataclass(frozen=True, slots=True)
class Written:
    """What all files say together; in `folders`, what is extended stands first."""

    folders: Sequence[Folder]
    files: tuple[RulesFile, ...]
    facts: Mapping[Text, FactDocument]
    conduct: Mapping[Text, ConductDocument]
    actions: Mapping[Text, ActionDocument]
    duties: Mapping[Text, DutyWordDocument]
    terms: Mapping[Text, TermDocument]
    parameters: Mapping[Text, ParameterDocument]
    pathways: Mapping[Text, PathwayDocument]

    @property
    def is_whole(self) -> bool:
        """Whether all that is extended is there."""
        return all(folder.complete for folder in self.folders)

    @property
    def lost(self) -> Lost:
        """What the files would define if all of them could be read; that is anything when one is missing."""
        return Lost(frozenset().union(*(file.lost for file in self.files)), not self.is_whole)


def join(folders: Sequence[Folder], report: Report) -> Written:
    """Join what the folders say; a name that is defined a second time is reported and left out."""
    files = tuple(file for folder in folders for _, file in folder.files)
    return Written(
        folders,
        files,
        conduct=_gathered((file.conduct for file in files), "conduct", report),
        facts=_gathered((file.facts for file in files), "fact", report),
        actions=_gathered((file.actions for file in files), "action", report),
        duties=_gathered((file.duties for file in files), "duty", report),
        terms=_gathered((file.terms for file in files), "term", report),
        parameters=_gathered((file.parameters for file in files), "parameter", report),
        pathways=_gathered((file.pathways for file in files), "pathway", report),
    )


def _gathered(mappings: Iterable[Mapping[Text, D]], what: str, report: Report) -> dict[Text, D]:
    found: dict[Text, D] = {}
    typed: dict[Text, Text] = {}
    for name, document in ((name, document) for mapping in mappings for name, document in mapping.items()):
        earlier = typed.setdefault(name, name)
        if earlier is name:
            found[name] = document
            continue
        report.add(
            Code.DEFINED_TWICE,
            f"the {what} `{name}` is defined twice",
            Label(span_of(name), "again here"),
            Label(span_of(earlier), "first here"),
            help="give one of them another name, or remove it",
        )
    return found
