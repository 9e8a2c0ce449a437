"""The log: documents, entries, returns, saved views, and the state of the ledger in one short text."""
