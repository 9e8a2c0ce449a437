"""Lists of exports longer than the ordinary reader takes: CSV in one plain shape, read as a stream, never in memory whole.

One row is a district, a period, an HS code or none, and a value; the unit is one for the whole file. Everything else about the
columns (their headings, synonyms, what is set aside by hand) is as in any return of exports.
"""
