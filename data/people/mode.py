"""How people sign in to this installation: not at all, by OpenID Connect, or by a proxy that is trusted. Settings decide."""

import os
from typing import Final, Literal, get_args

from data.errors import ExportHubError

SIGN_IN_VARIABLE: Final = "EXPORT_HUB_SIGN_IN"
"""Environment variable that switches sign-in on; without it one person uses the product, on one machine."""

PROXY_HEADER_VARIABLE: Final = "EXPORT_HUB_PROXY_HEADER"
"""Environment variable with the name of the header in which the trusted proxy names the person."""

PROXY_SECRET_VARIABLE: Final = "EXPORT_HUB_PROXY_SECRET"  # noqa: S105 - the name of the setting
"""Environment variable with the word by which the proxy proves itself: any program on this machine could set a header."""

PROXY_SECRET_HEADER: Final = "X-Export-Hub-Proxy"  # noqa: S105 - the name of the header
"""The header in which the proxy sends that word with each request."""

Mode = Literal["oidc", "proxy"]


def sign_in_mode() -> Mode | None:
    """The way of signing in, or None for one person alone. Raises ExportHubError for a way that there is not."""
    text = os.environ.get(SIGN_IN_VARIABLE, "").strip().lower()
    if not text:
        return None
    for mode in get_args(Mode):
        if text == mode:
            chosen: Mode = mode
            return chosen
    raise ExportHubError(
        what=f"{SIGN_IN_VARIABLE} is {text!r}", remedy=f"Give {' or '.join(get_args(Mode))}, or leave it out"
    )
