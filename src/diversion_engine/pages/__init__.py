"""HTML pages: one frame and one style for everything that is written for a browser or for paper.

    needs    the extra `pages` (jinja2)
    gives    `render(package, template, **values)`: the whole page as text, with nothing outside it
    leaves   what a page says to the package that the page is about

A page lives with its subject: `diversion_engine.<package>/templates/<name>.html` begins with `{% extends "frame.html" %}`
and fills these blocks:

    title    the page's name, for the tab and the top
    about    one or two lines under the title: which policy, which day, who answers for it
    contents links to the page's sections (left out of print where it is empty)
    main     the sections; each `<section aria-labelledby=…>` begins with an `<h2 id=…>`
    foot     a last line

Classes of the style that pages share: `notice` (what nobody may miss), `state met|missing|consider|unknown` (a word in a
box; the word says it, the color only helps), `card` (fits one sheet of paper and begins one), `rule` (never cut in two when
printed), `columns`, `source` (small print), `scroll` (around a wide table). Tables have a caption or a heading,
`<th scope>` for each header, and nothing is said by color alone. The macro `scroll` in `parts.html` makes the wrapper of a
table.

Text is escaped by default. Nothing is loaded from anywhere: no script, no font, no picture.
"""
