"""Papers and profiles as PDF/UA-1, set by Typst."""
