"""What the command `spasm-diary` can do without a window: one verb a module."""
