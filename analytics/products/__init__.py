"""Products: products, district-product pairs and districts as three counts."""
