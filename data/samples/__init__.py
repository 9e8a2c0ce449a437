"""The sample's returns: invented from one seed, written as untidy workbooks, and taken in by the very same import.

Nothing here is a fact of any State. It exists so that every page can be seen full; it goes into the ledger of the
workspace Sample only, and every file and document says that it is illustrative.
"""
