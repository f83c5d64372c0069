"""Backups of the diary, and the ways back from them. Nothing here needs SQLAlchemy.

A backup is a whole diary under a name of its own in the folder `backups`, and counts only after it
was read back and found to be the same. Nothing here ever deletes or writes over a diary: what has
to make room is moved into a folder that bears the date.
"""
