"""Quality: what is incomplete, contradictory, stale or double."""
