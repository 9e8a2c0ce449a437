"""The cookie of a sign-in, by the hash of what was signed in it.

Not of the cookie as it is written: its signature can be spelt in more than one way, and each spelling would be a session of
its own that nobody has ended.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from streamlit.auth_util import get_cookie_with_chunks
from streamlit.web.server.server_util import get_cookie_secret
from streamlit.web.server.starlette.starlette_app_utils import decode_signed_value

NAME = "_streamlit_user"
"""How Streamlit calls its cookie, and how the names of its further parts begin."""


def cookie_hash(cookies: Mapping[str, str]) -> str | None:
    """The hash under which the table of sessions knows these cookies; nothing where they prove no sign-in."""
    content = _content(cookies)
    return None if content is None else hashlib.sha256(content).hexdigest()


def claims(cookies: Mapping[str, str]) -> dict[str, Any]:
    """What the provider said of the person, as it was signed; nothing where the cookies prove no sign-in."""
    content = _content(cookies)
    return {} if content is None else dict(json.loads(content))


def _content(cookies: Mapping[str, str]) -> bytes | None:
    secret = get_cookie_secret()
    if not secret or NAME not in cookies:
        return None

    def signed(name: str) -> bytes | None:
        text = cookies.get(name)
        try:
            return None if text is None else decode_signed_value(secret, name, text.encode("latin-1"))
        except UnicodeEncodeError:
            return None

    return get_cookie_with_chunks(signed, NAME)
