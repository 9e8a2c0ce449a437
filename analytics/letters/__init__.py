"""Reminders to States: the gap lists they rest on, the letters, and what became of them."""
