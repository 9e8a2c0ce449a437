"""The pages of the menu section Parliament."""
