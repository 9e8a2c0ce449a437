"""Who uses the product and what each may do: identities, rights, and the entries of the ledger that give them."""
