"""What States write, in ten languages: headings, statuses, days, sectors, and the kinds of return that they are read for."""
