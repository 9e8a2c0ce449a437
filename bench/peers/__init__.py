"""What the product is measured against: the same page in plain Streamlit, in Dash, and an empty page as the floor."""
