"""Papers as Word documents in the official look."""
