"""The review report: what a board reads, signs and keeps.

    Review ──gather──▶ ReviewReport ──page──▶ Document ──pages──▶ HTML, Markdown
                                    ──data──▶ JSON

    gather(review, day, made_on, measures) → ReviewReport    asks everything that the report says; the rest only writes it down
    page(report) → Document                                  for `pages.as_html` and `pages.as_markdown`
    as_data(report) → dict                                   the same for programs

One module writes one chapter: `bottom_line`, `changed`, `rules`, `promises`, `examples`, `unnoticed`, `wording`, `questions`,
`signing`. The same review, made on the same day, gives the same bytes. There are counts and no percentages, and there is no
real student in it: scenarios are made up.
"""
