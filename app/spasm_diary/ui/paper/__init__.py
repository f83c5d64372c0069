"""Paper: what a report says, laid out on pages and painted.

Pages are values, worked out in the worker thread: words with their places, rules, charts as SVG.
`painting` puts a page on a printer, into a PDF or on the screen with the same few lines of code,
so that what is looked at is what is printed. All lengths are points, from the paper's corner.
"""
