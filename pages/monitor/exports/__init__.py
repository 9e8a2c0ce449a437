"""Exports: what documents say of the exports of districts, one document, unit and period at a time."""
