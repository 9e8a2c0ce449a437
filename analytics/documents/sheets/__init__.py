"""Tables as CSV and XLSX, with their provenance and without a live formula."""
