"""Names: every name and where it came from."""
