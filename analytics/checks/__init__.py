"""Checks over the current view, each red, amber or green, with the rows it looked at."""
