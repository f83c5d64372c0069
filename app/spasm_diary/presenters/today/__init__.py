"""The sheet of a day: one module for each part of it, all working on the one `Desk`."""
