"""What a report counts, a module a question. Absent is never 0, and each count says of how many."""
