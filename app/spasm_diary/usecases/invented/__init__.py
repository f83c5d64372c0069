"""Parts of an invented life: each module makes up one side of a day."""
