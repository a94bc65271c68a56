"""What nobody would notice: rules no scenario reaches, conditions not shown both ways, slips that change no scenario.

    measure(review, ...) → Measures      everything below, in one call; plain frozen data, nothing of it needs the policies again

For whoever shows it:

    rules_reached(review) → (reached, of)   the one count that is quick enough for every review

    Measures
        .examples .promises         how many scenarios were asked: those that agree and are no drafts
        .rules .exceptions .verdicts    how many there are of each
        .not_reached                a `NotReached` for each of them that no scenario reaches
        .parts                      a `Part` for each part of a rule's condition; `part.shown` is the pair of scenarios, or None
        .slips                      a `Tried` for each slip that was tried; .of says how many slips there are, .seed which were drawn
        .with_fate(Fate.UNNOTICED)  the slips with that fate; `tried.paste` is a scenario that would notice it
        .bottom_line                one sentence with the counts

    Tried.fate      NOTICED         a scenario (`tried.by`) no longer agrees when the policy has this slip
                    UNNOTICED       every scenario still agrees, and `tried.paste` is the plainest one that would not
                    UNNOTICED_WHILE_OPEN   the same, and it shows only while facts are missing
                    REFUSED         every scenario still agrees, and `diversion check` refuses the policy with it; not counted
                    CHANGES_NOTHING no incident is answered otherwise, known or partly known, and no case goes on otherwise;
                                    so there is nothing to notice; not counted
                    NOT_SETTLED     every scenario still agrees, and time ran out before an incident was found

Only what a policy says itself is measured, and not what it inherits: what is written in the folders of the policies which
scenarios are about, and in the folders without rules that they extend, such as the catalogue of pathways. A slip is made wherever the same rule stands, in the policies that inherit
it as well, because that is what a slip in the file would do. Counts are counts: nothing here is a percentage.
"""

from diversion_engine.review.measures.found import (
    Fate,
    Kind,
    Measures,
    NotReached,
    Part,
    Tried,
)
from diversion_engine.review.measures.kinds import SlipKind
from diversion_engine.review.measures.measure import measure, rules_reached
from diversion_engine.review.measures.slip import Slip

__all__ = ["Fate", "Kind", "Measures", "NotReached", "Part", "Slip", "SlipKind", "Tried", "measure", "rules_reached"]
