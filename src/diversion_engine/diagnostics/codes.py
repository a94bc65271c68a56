"""Every kind of finding, with a number that is never reused.

DE1xx  a file cannot be read         DE2xx  the text does not have the right shape or names
DE3xx  the rules mean something they may not     DE4xx  pathways
DE5xx  facts about an incident       DE6xx  records from another system
DE7xx  cases and calendars           DE8xx  scenarios and their review
"""

from __future__ import annotations

from enum import Enum


class Code(Enum):
    """A stable code and its title. `docs/reference/findings.md` has an entry for each."""

    NO_RULESET = ("DE101", "ruleset not found")
    UNREADABLE_FILE = ("DE102", "file cannot be read")
    NOT_YAML = ("DE103", "not valid YAML")
    TOO_LARGE = ("DE104", "file too large or nested too deeply")
    DUPLICATE_KEY = ("DE105", "key written twice")
    YAML_FEATURE = ("DE106", "YAML feature that rulesets do not use")
    OUTSIDE_FOLDER = ("DE107", "path outside the ruleset")
    EXTENDS_CYCLE = ("DE108", "rulesets extend each other")
    BAD_MATRIX = ("DE109", "matrix cannot be used")

    WRONG_SHAPE = ("DE201", "wrong shape")
    UNKNOWN_KEY = ("DE202", "unknown key")
    MISSING_KEY = ("DE203", "missing key")
    UNKNOWN_NAME = ("DE204", "unknown name")
    DEFINED_TWICE = ("DE205", "defined twice")
    WRONG_VALUE = ("DE206", "value does not fit")
    BAD_CONDITION = ("DE207", "condition cannot be read")
    TERM_CYCLE = ("DE208", "terms go round in a circle")
    BAD_DATE = ("DE209", "date cannot be read")
    NO_EFFECT = ("DE210", "rule without effect")
    NEVER_IN_FORCE = ("DE211", "never in force")
    NO_LAYER = ("DE212", "no layer")
    TOO_MUCH = ("DE213", "too much to compile")
    UNSIGNED = ("DE214", "verified by nobody")
    HALF_SENTENCE = ("DE215", "half a sentence")

    EXCEPTION_FROM_BELOW = ("DE301", "exception from a lower layer")
    DEMOGRAPHICS_READ = ("DE302", "rule reads demographics")
    PROTECTION_REVERSED = ("DE303", "protective fact raises a response")
    WEAKENS_HIGHER_LAYER = ("DE304", "lower layer weakens a higher one")
    CONFLICT = ("DE305", "rules contradict each other")
    NOT_SETTLED = ("DE306", "could not be settled")
    LIMIT_NOT_KNOWN = ("DE307", "limit has no value yet")
    DELEGATION_UPWARD = ("DE308", "delegation to the same or a higher layer")
    EXCEPTION_CYCLE = ("DE309", "exception to an exception")
    PROMISE_BROKEN = ("DE310", "promise broken")
    PROMISE_OF_NOTHING = ("DE311", "promise about no incident")
    NEVER_HOLDS = ("DE312", "rule never holds")
    NEVER_DECIDES = ("DE313", "effect never matters")
    EXCEPTION_NEVER_LIFTS = ("DE314", "exception never matters")
    VALUE_NEVER_MATTERS = ("DE315", "value never matters")
    SAME_RULE = ("DE316", "two rules say the same")
    COVERED_RULE = ("DE317", "rule covered by another")
    WEAKENS_EXTENDED = ("DE318", "weakens what it extends")
    DATE_HOLE = ("DE319", "days without a rule")
    NOTHING_CAN_BE = ("DE320", "no incident is possible")

    PATHWAY_CYCLE = ("DE401", "pathways go round in a circle")
    DEAD_END = ("DE402", "fallback ends nowhere")
    OFFICER_FALLBACK = ("DE403", "fallback ends with an officer")
    NOT_ALWAYS_AVAILABLE = ("DE404", "not always available")
    NO_FALLBACK_ROUTE = ("DE405", "no fallback route")
    OFFICER_FOLLOW_UP = ("DE406", "follow-up leads to an officer")
    IMPOSSIBLE_PATTERN = ("DE407", "pattern that never fits")
    NO_ROUTE = ("DE408", "incident without a route")
    NEVER_ON_ROUTE = ("DE409", "offer that can never be used")

    UNKNOWN_FACT = ("DE501", "unknown fact")
    WRONG_FACT_VALUE = ("DE502", "fact has a value it cannot have")
    FACTS_UNREADABLE = ("DE503", "facts cannot be read")
    DEMOGRAPHICS_AS_FACT = ("DE504", "demographics are not facts")
    NOT_IN_FORCE = ("DE505", "ruleset not in force that day")
    WITHHELD = ("DE506", "answer withheld")
    CONTRADICTION = ("DE507", "facts contradict each other")

    UNMAPPED_CODE = ("DE601", "code without a meaning")
    SOURCE_UNREADABLE = ("DE602", "records cannot be read")
    RECORD_INCOMPLETE = ("DE603", "record lacks something")
    BAD_MAP = ("DE604", "map cannot be used")
    CANNOT_TELL = ("DE605", "record cannot tell")

    BAD_EVENT = ("DE701", "event cannot be recorded")
    NO_REASON = ("DE702", "override without a reason")
    BAD_CALENDAR = ("DE703", "calendar cannot be used")

    SCENARIO_UNREADABLE = ("DE801", "scenario file cannot be read")
    UNKNOWN_SENTENCE = ("DE802", "sentence not known")
    CHECKS_NOTHING = ("DE803", "scenario checks nothing")
    SAME_NAME = ("DE804", "name used twice")
    BAD_TAG = ("DE805", "tag not known")
    BAD_EXAMPLES = ("DE806", "examples do not fit")
    BAD_TABLE = ("DE807", "table does not fit")
    LOST_LINE = ("DE808", "line that nobody checks")
    OUT_OF_PLACE = ("DE809", "sentence out of place")
    SAID_TWICE = ("DE810", "said twice")
    NOT_IN_POLICY = ("DE811", "word that the policy does not have")
    REAL_PERSON = ("DE812", "may be about a real person")
    BAD_SETTINGS = ("DE813", "settings cannot be used")
    BAD_PHRASE = ("DE814", "sentence of the catalogue cannot be used")
    UNFINISHED = ("DE815", "scenario is not finished")
    THIN = ("DE816", "scenario leaves something open")

    def __init__(self, number: str, title: str) -> None:
        self.number = number
        self.title = title
