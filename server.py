"""The one way to start Export Hub Monitor: prepare the store, then serve the pages on this machine.

It exists so that nobody meets a half-ready product: the reference tables are checked and the store is built (or found
built) before the first page can be opened, and every refusal is one sentence with its remedy on the terminal.
"""

import os
import socket
import threading
from importlib import import_module
from pathlib import Path
from urllib.parse import urlsplit

from data.errors import ExportHubError
from data.people.mode import sign_in_mode
from data.store import open_store
from data.workspace_ledger import open_workspace_ledger
from geo.boundaries import check_outlines

HERE = Path(__file__).resolve().parent
ADDRESS = "127.0.0.1"
ADDRESS_VARIABLE = "EXPORT_HUB_ADDRESS"


def main() -> None:
    """Prepare the store, then serve until Ctrl+C; the exit status is 1 when either is refused."""
    port, address = port_wanted(), address_wanted()
    refuse_taken(port, address)
    prepare_store()
    print(f"Export Hub Monitor is at http://{ADDRESS}:{port} (Ctrl+C stops it).", flush=True)
    serve(port, address)


def port_wanted() -> int:
    """The port named by the environment variable PORT, or 8501."""
    text = os.environ.get("PORT", "8501")
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise SystemExit(f"PORT is {text!r}, which is no port. Give a whole number from 1 to 65535.")
    return int(text)


def address_wanted() -> str:
    """The address to listen on: 127.0.0.1, or what EXPORT_HUB_ADDRESS names, for a container of its own.

    Without sign-in everyone who reaches the port would act as this machine's account, so another one is refused then.
    """
    address = os.environ.get(ADDRESS_VARIABLE, ADDRESS)
    try:
        is_alone = sign_in_mode() is None
    except ExportHubError as fault:
        raise SystemExit(f"The product was not started.\n{fault}") from fault
    if address != ADDRESS and is_alone:
        raise SystemExit(
            f"{ADDRESS_VARIABLE} is {address!r}, but nobody signs in: whoever reaches the port would publish and undo. "
            f"Switch on sign-in (docs/deploy.md), or leave {ADDRESS_VARIABLE} out."
        )
    return address


def refuse_taken(port: int, address: str = ADDRESS) -> None:
    """Stop here if the port cannot be had: Streamlit would say so only after the store was built."""
    with socket.socket() as probe:
        if os.name == "posix":  # else a port that was left a minute ago looks taken; on Windows it means the reverse
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError as refusal:
            raise SystemExit(
                f"Port {port} cannot be had ({refusal.strerror}). Perhaps the product is already running: "
                f"open http://{ADDRESS}:{port}. Otherwise choose another port, for example PORT={port % 65535 + 1}."
            ) from refusal


def prepare_store() -> None:
    """Check the reference tables and build the store if it is not there, with a line per table."""
    try:
        with open_workspace_ledger("record") as workspace_ledger:
            open_store(workspace_ledger=workspace_ledger, checks=(check_outlines,), progress=show_table).close()
    except ExportHubError as fault:
        raise SystemExit(f"The product was not started.\n{fault}") from fault


def show_table(table: str, row_count: int) -> None:
    """One line on the terminal for a table that has been checked and stored."""
    print(f"  {table:<18} {row_count:>6,} rows", flush=True)


def serve(port: int, address: str = ADDRESS) -> None:
    """Serve pages, static files and routes as one ASGI app until stopped; .streamlit/config.toml holds every other setting."""
    # Not before the store is ready.
    from streamlit import file_util, runtime
    from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
    from streamlit.runtime.pages_manager import PagesManager
    from streamlit.starlette import App

    from pages.web import metrics, socket_memory
    from pages.web.at_start import open_record
    from pages.web.front import opening, openings, scripts_served
    from pages.web.routes import middleware, origins, routes

    # A folder named pages makes Streamlit look for scripts in it until dashboard.py has first run, and tell the first
    # reader of a deep link that the page is not found.
    PagesManager.uses_pages_directory = False

    # Not at once: imports beside Streamlit's own start would hold up the moment at which it answers.
    later = threading.Timer(1.5, import_ahead)
    later.daemon = True
    later.start()
    os.chdir(HERE)
    known = origins(port)
    try:
        open_record()
    except ExportHubError as fault:
        raise SystemExit(f"The product was not started.\n{fault}") from fault
    metrics.start()
    socket_memory.remember()

    def lying() -> dict[str, dict[str, int]]:
        """Bytes of each file that readers have laid into memory, by session and file."""
        manager = runtime.get_instance().uploaded_file_mgr
        if not isinstance(manager, MemoryUploadedFileManager):
            return {}
        sessions = dict(manager.file_storage)
        return {
            session: {name: len(file.data) for name, file in dict(files).items()} for session, files in sessions.items()
        }

    static = Path(file_util.get_static_dir())
    document = opening((static / "index.html").read_text("utf-8"))
    own = [*routes(), *openings(document, static)]
    app = App(HERE / "dashboard.py", routes=own, middleware=middleware(known, document, lying), lifespan=scripts_served)
    app.run(
        config={
            "server.port": port,
            "server.address": address,
            "server.allowedHosts": [urlsplit(one).hostname for one in known],
        }
    )


def import_ahead() -> None:
    """Load the heavy packages once the server is up, so that the first reader waits less for them; then prove the records."""
    from pages.web import routes
    from pages.web.at_start import prove_record

    for package in ("pandas", "plotly.graph_objects", "xlsxwriter"):
        import_module(package)
    routes.import_ahead()
    prove_record()


if __name__ == "__main__":
    main()
