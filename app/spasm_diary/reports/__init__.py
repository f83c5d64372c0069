"""Pages for an appointment: what they count, and what they say, before they are paper or a file.

Numbers are counted in `counts`, from entries and nothing else, so that each can be counted again.
Words come from those numbers. A report knows no Qt: `ui/paper` prints it, `html` writes it.
"""
