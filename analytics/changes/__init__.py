"""Changes: what moved between two days or two states of the ledger."""
