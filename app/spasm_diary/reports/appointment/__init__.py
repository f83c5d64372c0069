"""The page for an appointment in words: an item a module, and no opinion in any of them."""
