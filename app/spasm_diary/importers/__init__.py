"""Reads other diaries' files into entries: a module for each, and a line in the catalogue."""
