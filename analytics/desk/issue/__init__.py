"""The check before issue: named rules over a document as it stands."""
