"""nginx as a plain process with a configuration of its own, for what is tried or measured behind it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_AROUND = """
{account}
worker_processes {workers};
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    proxy_cache_path {folder}/cache keys_zone=data:8m max_size=64m;
    {http}
}}
"""


def program() -> str | None:
    """Where nginx is installed; nothing where it is not."""
    return shutil.which("nginx") or shutil.which("/usr/sbin/nginx")


@contextmanager
def nginx(installed: str, folder: Path, http: str, *, workers: int = 1) -> Iterator[None]:
    """nginx with this in its http block and a cache named data, everything it writes in the folder; ended on leaving."""
    settings = folder / "nginx.conf"
    # Started by root, nginx would work as another account, which may not write into this folder.
    account = "user root;" if os.geteuid() == 0 else ""
    settings.write_text(_AROUND.format(account=account, workers=workers, folder=folder, http=http), encoding="utf-8")
    process = subprocess.Popen(
        [installed, "-p", str(folder), "-c", str(settings)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)
