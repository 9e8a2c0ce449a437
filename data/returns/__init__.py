"""A State's return on its way in: read in a child process, laid out, named, checked, compared, published or refused.

Nothing here draws or asks; the pages and the command line call `intake`, and every answer is a value or a fault
with its sheet, cell and remedy.
"""
