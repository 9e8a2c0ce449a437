"""Scripts of ours in the browser, served as files: the browser is told to run no script that comes within a message."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final
from weakref import WeakKeyDictionary

import streamlit as st
from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.components.v2.get_bidi_component_manager import get_bidi_component_manager
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest
from streamlit.components.v2.types import ComponentRenderer

SERVED: Final = "_stcore/bidi-components"
"""Where Streamlit serves the files of components, from the product's root. An address there holds the hash of its folder's files."""
ASSETS: Final = Path(__file__).with_name("assets")
"""The frame's own scripts and style sheets."""
_LED: Final = "led_at"
_renderers: Final[WeakKeyDictionary[BidiComponentManager, dict[str, ComponentRenderer]]] = WeakKeyDictionary()
_registering: Final = threading.Lock()


@dataclass(frozen=True)
class Script:
    """A script of ours that draws one element: `file` in `folder`, which holds scripts and style sheets and nothing else.

    `file` may have a star for its hash. `beside` names the files that it fetches before it draws. Style sheets are files
    too: within messages they came anew with every run of every page.
    """

    name: str
    folder: Path
    file: str
    beside: tuple[str, ...] = ()
    html: str | None = None
    isolate_styles: bool = True

    @cached_property
    def addresses(self) -> tuple[str, ...]:
        """Where the browser finds the script and what it fetches, from the product's root."""
        found = next(self.folder.glob(self.file)).name
        return tuple(f"{SERVED}/{self._package}.{self.name}/{one}" for one in (found, *self.beside))

    def component(self) -> ComponentRenderer:
        """What draws it. Registered once per runtime: every page test starts a runtime of its own, a server has one."""
        manager = get_bidi_component_manager()
        with _registering:
            known = _renderers.setdefault(manager, {})
            if self.name not in known:
                manifest = ComponentManifest(self._package, "1.0.0", [ComponentConfig(self.name, self.folder.name)])
                manager.register_from_manifest(manifest, self.folder.parent)
                known[self.name] = st.components.v2.component(
                    f"{self._package}.{self.name}", js=self.file, html=self.html, isolate_styles=self.isolate_styles
                )
            return known[self.name]

    @cached_property
    def _package(self) -> str:
        """With the hash of all files in the folder, so that a browser may keep what it fetched there for good."""
        found = hashlib.sha256()
        for path in sorted(one for one in self.folder.iterdir() if one.is_file()):
            found.update(path.name.encode() + b"\0" + path.read_bytes())
        return f"export-hub-monitor-{self.name.replace('_', '-')}-{found.hexdigest()[:12]}"


def heard(key: str) -> int:
    """The number of the last choice that was taken from what the browser draws under this key, for its next message."""
    return int(st.session_state.get(_heard_key(key), 0))


def newly_told(key: str, event: str) -> Mapping[str, Any] | None:
    """What the browser told; none where it was taken before: it is told again until a message says that it was heard."""
    told: Mapping[str, Any] | None = st.session_state[key][event]
    if not told or told["n"] <= heard(key):
        return None
    st.session_state[_heard_key(key)] = told["n"]
    return told


def lead(n: int) -> None:
    """Notes when the reader asked, in the browser's time, to be led elsewhere."""
    st.session_state[_LED] = n


def is_overtaken(n: int) -> bool:
    """Whether the reader, after a choice of this number, asked to be led elsewhere: an instrument tells with a short delay."""
    return n < int(st.session_state.get(_LED, 0))


def _heard_key(key: str) -> str:
    return f"{key}-heard"
