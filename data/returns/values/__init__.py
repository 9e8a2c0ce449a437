"""What one cell says: a status, a day, an order, a mark, a note about it."""
