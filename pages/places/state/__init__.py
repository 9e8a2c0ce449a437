"""State: one page on one State."""
