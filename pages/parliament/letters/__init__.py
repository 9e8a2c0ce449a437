"""Reminders to States: a letter to each State from a gap list, and what became of it."""
