"""One line of a return as facts: its place, its day, its values, its checks."""
