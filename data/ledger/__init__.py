"""The ledger: an append-only, hash-chained table of what was accepted, and the files received."""
