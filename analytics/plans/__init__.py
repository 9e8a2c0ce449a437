"""Action plans: one answer per district, from which ladder, gap list and State table are counted alike."""
