"""What was received, opened by a process of its own with limits, as sheets of cells."""
