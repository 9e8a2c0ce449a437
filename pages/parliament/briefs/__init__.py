"""Briefs: States, districts and blocks as Word, PowerPoint, PDF and Excel."""
