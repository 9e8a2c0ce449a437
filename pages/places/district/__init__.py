"""District: one page on one district."""
