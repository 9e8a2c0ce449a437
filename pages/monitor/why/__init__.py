"""Why: a figure opened to its rows and documents."""
