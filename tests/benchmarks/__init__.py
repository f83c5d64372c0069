"""How quick the program is, as ratios to what is possible on the same machine in the same minutes.

`python3 packaging/dev.py bench`. No test: a machine that others use as well would fail it.
"""
