"""The pages of the menu section Monitor."""
