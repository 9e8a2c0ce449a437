"""Coverage: one class per district for a measure, counted, compared, and its rows."""
