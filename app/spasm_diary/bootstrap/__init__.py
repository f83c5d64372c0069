"""The composition root: the only place that builds the program out of its parts."""
