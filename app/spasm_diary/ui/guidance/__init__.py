"""What the page of the guidance is made of: the library, an article, and the warning signs."""
