"""Which ruleset this is: what its manifest says, as far as it rests on those it extends.

reads    the manifests, what is extended first
gives    an `Identity` without fingerprint
reports  DE211 never in force, DE214 verified by nobody
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.model.program import Identity
from diversion_engine.model.rule import InForce
from diversion_engine.ruleset.assembly.particulars import in_force, is_empty
from diversion_engine.ruleset.documents.files import Manifest
from diversion_engine.ruleset.folders.sources import Folder


def build_identity(folders: Sequence[Folder], report: Report) -> Identity:
    """The identity of the last ruleset. It is in force, and verified, only as far as all that it extends are."""
    for folder in folders:
        _check_signed(folder.manifest, report)
        in_force(folder.manifest.in_force, folder.manifest.id, report)
    manifest = folders[-1].manifest
    return Identity(
        id=str(manifest.id),
        title=str(manifest.title),
        version=str(manifest.version),
        status="verified" if all(folder.manifest.status == "verified" for folder in folders) else "unverified",
        verified_by=manifest.verified_by and str(manifest.verified_by),
        verified_on=manifest.verified_on,
        contact=manifest.contact and str(manifest.contact),
        in_force=_together(folders, report),
    )


def _together(folders: Sequence[Folder], report: Report) -> InForce:
    """The days on which all of them are in force."""
    starts = [folder for folder in folders if folder.manifest.in_force.start]
    ends = [folder for folder in folders if folder.manifest.in_force.until]
    last = max(starts, key=lambda folder: folder.manifest.in_force.start or date.min, default=None)
    first = min(ends, key=lambda folder: folder.manifest.in_force.until or date.max, default=None)
    days = InForce(
        last.manifest.in_force.start if last else None,
        first.manifest.in_force.until if first else None,
    )
    if last and first and last is not first and is_empty(days):
        report.add(
            Code.NEVER_IN_FORCE,
            f"`{first.name}` ends before `{last.name}` begins, so they are never in force together",
            Label(first.manifest.in_force.place("until", value=True), "ends"),
            Label(last.manifest.in_force.place("from", value=True), "begins"),
            help="correct the dates, or extend a ruleset of the same time",
        )
    return days


def _check_signed(manifest: Manifest, report: Report) -> None:
    unsigned = {key for key in ("verified_by", "verified_on") if not getattr(manifest, key)} - manifest.refused
    if manifest.status == "verified" and unsigned:
        report.add(
            Code.UNSIGNED,
            f"`{manifest.id}` says that it is verified, and not by whom and when",
            manifest.place("status", value=True),
            help=f"add {' and '.join(f'`{key}`' for key in sorted(unsigned))}, or write `status: unverified`",
        )
