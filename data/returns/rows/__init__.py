"""What each row of a table is: a district, a total, a note, a colour, a mark without a note."""
