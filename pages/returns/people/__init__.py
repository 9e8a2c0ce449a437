"""People: who may do what, who is signed in, and the entries that say so."""
