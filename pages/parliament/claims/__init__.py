"""Claims: every published figure beside our rows."""
