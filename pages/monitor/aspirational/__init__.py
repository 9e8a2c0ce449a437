"""Aspirational districts: the 112 against their neighbours in the same State."""
