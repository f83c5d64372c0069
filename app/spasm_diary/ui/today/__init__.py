"""The sheet of a day, drawn: one module a card."""
