"""Measures taken: dated facts on support and the paragraph made of those chosen."""
