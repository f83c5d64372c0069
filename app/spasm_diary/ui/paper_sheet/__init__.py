"""The window in which a paper sheet is typed in."""
