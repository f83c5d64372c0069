"""Pictures of numbers: each takes the diary's days as numbers and says, lists and draws them.

Screen, printer and files get the same drawing. A chart knows no Qt and no database. matplotlib is
loaded when something is drawn and not before: what a chart says is needed earlier, and without.
"""
