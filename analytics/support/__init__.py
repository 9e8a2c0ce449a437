"""Support measures: dated facts on what was done, and the paragraph made of them."""
