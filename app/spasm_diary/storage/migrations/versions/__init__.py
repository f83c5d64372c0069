"""Every migration there ever was."""
