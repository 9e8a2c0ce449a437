"""Profiles: what is known of one district or one State, as a sheet."""
