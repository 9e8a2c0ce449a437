"""Places: names, codes, lineage and the family tree of districts."""
