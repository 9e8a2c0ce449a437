"""Briefs: papers on India, on States or on districts."""
