"""Search: what a text finds, by kind."""
