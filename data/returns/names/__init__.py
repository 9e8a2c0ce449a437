"""Names of districts, States and products as returns write them, and what they stand for."""
