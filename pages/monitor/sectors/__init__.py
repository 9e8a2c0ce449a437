"""Sectors: products, pairs and districts, State by sector, the rows."""
