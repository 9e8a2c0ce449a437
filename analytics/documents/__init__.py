"""Files that leave the product: bytes out, no streamlit."""
