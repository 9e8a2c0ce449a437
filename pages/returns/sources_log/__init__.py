"""Sources and log: every document, entry, person and file that left."""
