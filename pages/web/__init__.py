"""What the server gives away beside the pages: data addresses, its own state, and the guards in front of everything."""
