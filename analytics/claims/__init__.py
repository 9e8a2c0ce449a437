"""Claims: every published figure set against our rows of its own day and scheme."""
