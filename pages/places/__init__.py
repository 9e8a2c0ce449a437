"""The pages of the menu section Places."""
