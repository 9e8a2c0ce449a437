"""Import: a State's return from the file to the figures, and back."""
