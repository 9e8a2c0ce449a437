"""Makes pages a package; the page scripts lie one folder lower, so that Streamlit's old discovery runs none of them."""
