"""Committees: every State and district, reported, evidenced, meeting."""
