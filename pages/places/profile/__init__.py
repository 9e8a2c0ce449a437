"""What the State and District pages share."""
