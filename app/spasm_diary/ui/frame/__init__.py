"""The frame round every page: rail, menus, panel and foot."""
