"""The sections of this page, in the order in which they stand."""
