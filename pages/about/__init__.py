"""About: method, glossary, sources, keyboard keys."""
