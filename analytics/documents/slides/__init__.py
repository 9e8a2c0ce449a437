"""Papers as PowerPoint with native text, tables and charts."""
