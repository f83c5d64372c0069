"""What each page shows and does, decided without a screen."""
