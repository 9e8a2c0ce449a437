"""What the pages share: the parts that draw, and the only code beside the pages that imports streamlit."""
