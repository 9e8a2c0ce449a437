"""Views: a view under a name."""
