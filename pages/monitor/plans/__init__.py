"""Action plans: the ladder, the gap list, published totals beside it."""
