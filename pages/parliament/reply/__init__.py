"""Reply desk: a question split, answered, checked, and out as papers."""
