"""Claims: every published figure held against our rows of its own day and scheme."""
