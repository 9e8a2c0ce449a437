"""Changes: opening + in - out = closing between two days, each row with its reason."""
