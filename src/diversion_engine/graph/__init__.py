"""Drawings of a policy: what uses what, and what comes instead of what.

needs    nothing for Mermaid; the extra `pages` (jinja2) and fast-sugiyama (extra `review`) for SVG
gives    `pathways(program)`, `rules(program, about)`: a `Drawing`; `mermaid(drawing)` and `svg(drawing)` write it

drawing   boxes and arrows, each with a kind that a legend explains
pathways  the catalogue: what comes first, what comes instead
rules     terms → rules and their exceptions, by layer → actions and pathways
mermaid   a drawing → Mermaid
svg       a drawing → SVG
"""
