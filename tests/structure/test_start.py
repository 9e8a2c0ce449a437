"""Starting is quick, and every refusal is a sentence with its remedy and an exit status."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest


def start(root: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "server.py"],
        cwd=root,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("port", ["", "http", "0", "65536", "-1", "8501.5"])
def test_a_port_that_is_none(root: Path, port: str) -> None:
    refused = start(root, PORT=port)
    assert refused.returncode == 1
    assert refused.stderr == f"PORT is {port!r}, which is no port. Give a whole number from 1 to 65535.\n"


def test_a_port_that_is_taken(root: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        refused = start(root, PORT=str(port))
    assert refused.returncode == 1
    assert refused.stderr.startswith(f"Port {port} cannot be had")
    assert f"open http://127.0.0.1:{port}." in refused.stderr
    assert "Traceback" not in refused.stderr


def test_another_address_without_sign_in(root: Path) -> None:
    refused = start(root, EXPORT_HUB_ADDRESS="0.0.0.0")
    assert refused.returncode == 1
    assert refused.stderr.startswith("EXPORT_HUB_ADDRESS is '0.0.0.0', but nobody signs in:")
    wrong = start(root, EXPORT_HUB_ADDRESS="0.0.0.0", EXPORT_HUB_SIGN_IN="ldap")
    assert (wrong.returncode, "Traceback" in wrong.stderr) == (1, False)
    assert "EXPORT_HUB_SIGN_IN is 'ldap'" in wrong.stderr


def test_a_store_that_cannot_be_made(root: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where a folder is wanted")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    refused = start(root, PORT=str(port), EXPORT_HUB_DATA=str(tmp_path / "file" / "books"))
    assert refused.returncode == 1
    assert refused.stderr.startswith("The product was not started.\n")
    assert "Traceback" not in refused.stderr


def test_a_second_start_imports_nothing_heavy(root: Path, data_folder: Path) -> None:
    """The promise of three seconds to healthy rests on this: no frames and no shapes before the first page."""
    first = "import server; server.prepare_store()"
    subprocess.run([sys.executable, "-c", first], cwd=root, check=True, capture_output=True)
    heavy = {"pandas", "geopandas", "pyogrio", "streamlit"}
    second = f"{first}; import sys; print(sorted({heavy} & set(sys.modules)))"
    again = subprocess.run([sys.executable, "-c", second], cwd=root, check=True, capture_output=True, text=True)
    assert again.stdout == "[]\n"
    assert list(data_folder.iterdir()) != []
