"""The records: what is shipped, what is checked on the way in, and the store that every question asks.

The package stands on its own: it imports nothing else of this product, so that a number can be traced
without reading a page.
"""
