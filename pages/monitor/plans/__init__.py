"""Action plans: the stages, the gap list, published totals beside them."""
