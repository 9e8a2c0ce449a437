"""Which field each heading of a table names."""
