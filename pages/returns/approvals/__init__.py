"""Approvals: the returns submitted, each with what it would change, published or sent back by someone else."""
