"""Committees: how each State's SEPC and each district's DEPC stands."""
