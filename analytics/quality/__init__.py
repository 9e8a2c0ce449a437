"""Quality: completeness, and the rows that offend each named rule."""
