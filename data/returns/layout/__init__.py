"""Where tables lie on a sheet, and which of their rows and columns are read."""
