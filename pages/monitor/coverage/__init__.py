"""Coverage: a map by State or district, with bars and tables that follow it."""
