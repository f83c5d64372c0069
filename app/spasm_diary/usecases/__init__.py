"""What a person can have done with a diary: one verb a module, and the ports they need."""
