"""The committed script of the map is the one that its source beside it gives."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from geo.served_map import PACKAGE

COMPONENT = PACKAGE / "component"


def committed() -> Path:
    (script,) = (COMPONENT / "assets").glob("coverage_map.*.js")
    return script


def test_the_lock_names_every_package_with_its_hash_and_no_address() -> None:
    text = (COMPONENT / "package-lock.json").read_text(encoding="utf-8")
    packages = json.loads(text)["packages"]
    assert "://" not in text
    assert {
        "node_modules/d3-geo",
        "node_modules/topojson-client",
        "node_modules/esbuild",
        "node_modules/typescript",
    } <= set(packages)
    assert [name for name, stored in packages.items() if name and "integrity" not in stored] == []


def test_the_script_asks_no_other_host() -> None:
    script = committed().read_text(encoding="utf-8")
    figure_entries = {part.split('"')[0].split("`")[0] for part in script.split("://")[1:]}
    assert {address for address in figure_entries if not address.startswith("www.w3.org/2000/svg")} == set()


def test_a_new_build_gives_the_committed_script(tmp_path: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed: the committed script cannot be built again here")
    copy = tmp_path / "component"
    shutil.copytree(COMPONENT, copy, ignore=shutil.ignore_patterns("node_modules", "assets"))
    fetched = subprocess.run([npm, "ci"], cwd=copy, capture_output=True, text=True, timeout=300, check=False)
    if fetched.returncode != 0:
        pytest.skip(f"npm could not fetch the packages of the lock: {fetched.stderr.strip()[-300:]}")
    built = subprocess.run([npm, "run", "build"], cwd=copy, capture_output=True, text=True, timeout=120, check=False)
    assert built.returncode == 0, built.stderr
    (script,) = (copy / "assets").glob("coverage_map.*.js")
    assert script.name == committed().name, "run: npm ci && npm run build, in geo/component"
    assert script.read_bytes() == committed().read_bytes()
