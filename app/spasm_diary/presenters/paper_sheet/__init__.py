"""A sheet that was filled in by hand, typed in: read, compared with the diary, and kept."""
