"""Compare: two dates, two States or two measures side by side."""
