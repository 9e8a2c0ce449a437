"""What a part asks: of what, where, when, under which scheme."""
