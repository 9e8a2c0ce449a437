"""Exports by district: what each document says of a period, in its own unit; compared only inside one document."""
