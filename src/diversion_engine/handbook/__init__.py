"""The whole policy in plain English, for reading and for paper.

    needs    nothing for Markdown; the extra `pages` for HTML
    gives    `handbook(ruleset, day)`: a document; `pages.markdown` and `pages.html` write it
    leaves   deciding to the engine: a handbook says what rules say, and decides nothing

Each module writes one chapter from a `Book`; every rule is written out once, under a number, and everything else refers
to the number.
"""
