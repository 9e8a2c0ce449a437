"""What a part is answered with: one module for each thing that is asked, and the annexures."""
