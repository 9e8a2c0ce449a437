"""The files of nginx as they are shipped but for ports, places and a certificate made here, before a server of the test's own."""

from __future__ import annotations

import http.client
import re
import shutil
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.cluster.cluster import NGINX
from tests.data.postgresql_server import free_port
from tests.nginx import nginx, program

NAME = "exports.example.gov.in"
pytestmark = pytest.mark.skipif(
    program() is None or shutil.which("openssl") is None, reason="nginx and openssl are not installed"
)


class _Behind(BaseHTTPRequestHandler):
    """Answers with the headers that reached it."""

    def do_GET(self) -> None:
        body = "\n".join(f"{name.lower()}: {value}" for name, value in self.headers.items()).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Set-Cookie", "_streamlit_user=x; Path=/")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def behind(port: int = 0) -> Iterator[int]:
    server = ThreadingHTTPServer(("127.0.0.1", port), _Behind)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="module")
def ports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, int, Path]]:
    """The ports of HTTP and HTTPS, and the certificate."""
    folder = tmp_path_factory.mktemp("tls")
    key, certificate, plain, secure = folder / "key.pem", folder / "certificate.pem", free_port(), free_port()
    made = f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN={NAME} -addext subjectAltName=DNS:{NAME}"
    subprocess.run([*made.split(), "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
    written = (NGINX / "export-hub-monitor.conf").read_text("utf-8")
    with behind() as server:
        for shipped, own in (
            ("/etc/nginx/export-hub-monitor/", f"{NGINX}/"),
            ("/var/cache/nginx/export-hub-monitor keys_zone=data:", f"{folder}/own keys_zone=own:"),
            ("listen 80;", f"listen 127.0.0.1:{plain};"),
            ("listen 443 ssl", f"listen 127.0.0.1:{secure} ssl"),
            (f"/etc/ssl/certs/{NAME}.pem", str(certificate)),
            (f"/etc/ssl/private/{NAME}.key", str(key)),
            ("127.0.0.1:8501", f"127.0.0.1:{server}"),
            ("127.0.0.1:8502", f"127.0.0.1:{server}"),
            ("127.0.0.1:8503", f"127.0.0.1:{server}"),
        ):
            assert shipped in written
            written = written.replace(shipped, own)
        installed = program()
        assert installed is not None
        with nginx(installed, folder, f"access_log off;\n{written}"):
            yield plain, secure, certificate


def asked(
    port: int, path: str, certificate: Path | None = None, **headers: str
) -> tuple[int, http.client.HTTPMessage, str]:
    """Status, headers and body, once nginx has come up; with a certificate over TLS, which must bear the name."""
    for _ in range(100):
        if certificate is None:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        else:
            connection = _Named("127.0.0.1", port, timeout=10, context=ssl.create_default_context(cafile=certificate))
        try:
            connection.request("GET", path, headers={"Host": NAME, **headers})
        except ConnectionRefusedError:
            time.sleep(0.05)
        else:
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode()
        finally:
            connection.close()
    raise AssertionError("nginx did not come up")


class _Named(http.client.HTTPSConnection):
    """A connection to this machine that asks for the certificate of the name."""

    def connect(self) -> None:
        http.client.HTTPConnection.connect(self)
        self.sock = self._context.wrap_socket(self.sock, server_hostname=NAME)  # type: ignore[attr-defined]  # as its parent does


def test_what_is_shipped_sends_to_tls_and_marks_cookies_secure(ports: tuple[int, int, Path]) -> None:
    plain, secure, certificate = ports
    status, headers, _ = asked(plain, "/coverage?states=Bihar")
    assert (status, headers["Location"]) == (301, f"https://{NAME}/coverage?states=Bihar")
    status, headers, body = asked(secure, "/coverage", certificate, **{"X-Export-Hub-Proxy": "a guess"})
    assert status == 200
    assert "x-forwarded-proto: https" in body
    assert f"host: {NAME}" in body
    assert "a guess" not in body, "a browser does not prove itself as the proxy"
    cookies = {one.partition("=")[0]: one for one in headers.get_all("Set-Cookie") or []}
    assert set(cookies) == {"export_hub_server", "_streamlit_user"}
    for one in cookies.values():
        assert {"secure", "httponly", "samesite=lax"} <= {part.strip().lower() for part in one.split(";")}
    own = cookies["export_hub_server"].partition(";")[0]
    again = asked(secure, "/coverage", certificate, Cookie=own)[1].get_all("Set-Cookie") or []
    assert not [one for one in again if one.startswith("export_hub_server")]
    for path in ("/coverage", "/data/plans/by-state.csv", "/healthz"):
        status, headers, _ = asked(secure, path, certificate)
        assert (status, headers.get_all("Strict-Transport-Security")) == (200, ["max-age=31536000"]), path


def test_a_server_that_answers_gets_every_reader_however_often_others_have_failed(tmp_path: Path) -> None:
    """Restarted one after another, all servers have failed within seconds: none may be set aside for that."""
    port, servers = free_port(), [free_port() for _ in range(3)]
    upstream = re.search(
        r"upstream export_hub \{.*?\n\}", (NGINX / "export-hub-monitor.conf").read_text("utf-8"), re.DOTALL
    )
    assert upstream is not None
    written = upstream[0]
    for shipped, own in zip((8501, 8502, 8503), servers, strict=True):
        written = written.replace(f"127.0.0.1:{shipped}", f"127.0.0.1:{own}")
    written = (
        f"access_log off; include {NGINX}/balance.conf; {written}\n"
        f"server {{ listen 127.0.0.1:{port}; include {NGINX}/locations.conf; }}"
    )
    installed = program()
    assert installed is not None
    readers = [f"export_hub_server={number:032x}" for number in range(24)]
    with nginx(installed, tmp_path, written):
        assert [asked(port, "/", Cookie=one)[0] for one in readers] == [502] * 24
        with behind(servers[0]):
            assert [asked(port, "/", Cookie=one)[0] for one in readers] == [200] * 24
