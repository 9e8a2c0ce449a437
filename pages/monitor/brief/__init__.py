"""Brief: eight figures and whether they agree with the last statement."""
