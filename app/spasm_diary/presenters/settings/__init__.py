"""The settings: one part for each card, and the page that holds them."""
