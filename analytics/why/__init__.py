"""Why: the exact rows and documents behind each figure."""
