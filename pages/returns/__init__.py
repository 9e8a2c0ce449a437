"""The pages of the menu section Data."""
