"""The benchmark: the Coverage page against the same page built three other ways, in one run on one machine."""
