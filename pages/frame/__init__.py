"""The frame around every page: menu, filters, link, search, ribbon, workspace, and how a page asks."""
