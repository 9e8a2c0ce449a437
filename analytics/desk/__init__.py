"""The desk: what a question in Parliament asks, the answer built from figures, and the checks before it leaves."""
