"""Scripts of ours in the browser, served as files: the browser is told to run no script that comes within a message."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from weakref import WeakKeyDictionary

import streamlit as st
from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.components.v2.get_bidi_component_manager import get_bidi_component_manager
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest
from streamlit.components.v2.types import ComponentRenderer

_PACKAGE: Final = "export-hub-monitor"
_renderers: Final[WeakKeyDictionary[BidiComponentManager, dict[str, ComponentRenderer]]] = WeakKeyDictionary()
_registering: Final = threading.Lock()


def component(
    name: str,
    folder: Path,
    script: str,
    *,
    html: str | None = None,
    css: str | None = None,
    isolate_styles: bool = True,
) -> ComponentRenderer:
    """The component of a name whose script lies in a folder of scripts alone; `script` may have a star for its hash.

    Registered once per runtime: every page test starts a runtime of its own, a server has one.
    """
    manager = get_bidi_component_manager()
    with _registering:
        known = _renderers.setdefault(manager, {})
        if name not in known:
            package = f"{_PACKAGE}-{name.replace('_', '-')}"
            manifest = ComponentManifest(package, "1.0.0", [ComponentConfig(name, folder.name)])
            manager.register_from_manifest(manifest, folder.parent)
            known[name] = st.components.v2.component(
                f"{package}.{name}", js=script, html=html, css=css, isolate_styles=isolate_styles
            )
        return known[name]


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


def _heard_key(key: str) -> str:
    return f"{key}-heard"
