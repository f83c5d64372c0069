"""The cards of the settings, and the page that holds them."""
