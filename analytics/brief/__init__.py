"""The Brief: eight figures beside what was last published of each, and the sentences that rest on them."""
