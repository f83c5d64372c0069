"""The window: what a person sees and presses. It decides nothing."""
