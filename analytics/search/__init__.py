"""Search: what can be found by a name, a number or a word."""
