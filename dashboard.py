"""The frame around every page: the menu, the line of the view with the search; then the page itself.

To add a page: a package pages/<section>/<page>/ with its page.py, and one line in pages/frame/registry.py.
"""

from pages.frame import (
    ask,
    contents,
    filter_bar,
    filter_chips,
    menu,
    ribbon,
    sample_gate,
    save_view,
    search_box,
    sign_in,
    steps,
)

menu.name_the_product()
sign_in.gate()
page = menu.draw()
steps.follow(page.url_path)
search_box.follow()
filter_bar.hold(page.url_path)
filter_chips.draw(search_box.draw)
search_box.turn(page.url_path)
filter_bar.arrive(page.url_path)
ask.renew()
ribbon.draw(filter_bar.chosen())
if sample_gate.is_open():
    page.run()
    save_view.offer(page.url_path)
    contents.draw()
