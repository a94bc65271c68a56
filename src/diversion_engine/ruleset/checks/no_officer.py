"""No follow-up leads to an officer, and none ever answers a no with one.

reads    a ruleset
reports  DE406 follow-up leads to an officer

A follow-up gives no verdicts, so there are two ways in which it could end with an officer: a pathway that officers run,
by itself or before or instead of another one; and, where somebody declined or failed, a role that is an officer's.
"""

from __future__ import annotations

import re

import networkx as nx

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.model.follow_up import FollowUp
from diversion_engine.model.program import Ruleset
from diversion_engine.semantics.route import fallback_graph

_OFFICER = re.compile(r"\b(officers?|police|sros?|sheriffs?|deput(y|ies)|constables?|law[ -]enforcement)\b", re.IGNORECASE)


def check_follow_ups(ruleset: Ruleset, report: Report) -> None:
    """Report every follow-up that leads to an officer."""
    leads_to = fallback_graph(ruleset.pathways)
    leads_to.add_edges_from((name, earlier) for name, pathway in ruleset.pathways.items() for earlier in pathway.after)
    for follow_up in ruleset.follow_ups:
        for step in follow_up.steps:
            _check_step(ruleset, follow_up, step, leads_to, report)
        if follow_up.setback:
            _check_roles(follow_up, report)


def _check_step(ruleset: Ruleset, follow_up: FollowUp, step: str, leads_to: nx.DiGraph[str], report: Report) -> None:
    for name in sorted({step, *nx.descendants(leads_to, step)}):
        if ruleset.pathways[name].officer:
            how = "offers" if name == step else f"offers `{step}`, which leads to"
            report.add(
                Code.OFFICER_FOLLOW_UP,
                f"`{follow_up.id}` {how} `{name}`, and that is run by officers",
                Label(follow_up.span, "this follow-up"),
                Label(ruleset.pathways[name].span, "run by officers"),
                help="offer a pathway that the school runs; no follow-up ends with an officer",
            )


def _check_roles(follow_up: FollowUp, report: Report) -> None:
    roles = [follow_up.escalate or "", *(role for task in follow_up.tasks for role in (task.owed_by, task.owed_to))]
    for role in dict.fromkeys(roles):
        if _OFFICER.search(role):
            report.add(
                Code.OFFICER_FOLLOW_UP,
                f"`{follow_up.id}` turns to `{role}` because somebody declined or something did not work",
                follow_up.span,
                help="name a role at the school; saying no never leads to an officer",
            )
