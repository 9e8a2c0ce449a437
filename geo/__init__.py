"""Outlines: reading and checking the shipped boundary file, deriving what the browser draws, and the browser's map."""
