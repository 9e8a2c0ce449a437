"""The register of figures: every single number that a page shows, with its rule, base and question."""
