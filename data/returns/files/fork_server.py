"""The process that has the readers of files loaded and forks one for each file: to load them anew would take most of the time.

It is given a socket, and over it for each file four descriptors: content, answer, complaint, and a pipe on which it says
the reader's number and how the reader ended. It opens no file itself, so whatever a file does ends with its own reader.
Nothing here is imported by the calling process.
"""

import importlib
import os
import socket
import sys
import traceback
from collections.abc import Callable

DESCRIPTORS = 4


def serve(asked: socket.socket, read: Callable[[], None]) -> None:
    """Fork for each file until the asking process is gone."""
    while True:
        word, given, _, _ = socket.recv_fds(asked, 1, DESCRIPTORS)
        while _one_has_ended():
            pass
        if not word:
            return
        if os.fork() == 0:
            asked.close()
            _attend(read, *given)
            os._exit(0)
        for one in given:
            os.close(one)


def _one_has_ended() -> bool:
    """Whether a fork that attended to a reader had ended; it is let go of, and its processor time becomes this process's."""
    try:
        return os.waitpid(-1, os.WNOHANG)[0] > 0
    except ChildProcessError:
        return False


def _attend(read: Callable[[], None], content: int, answer: int, complaint: int, said: int) -> None:
    reader = os.fork()
    if reader == 0:
        os.close(said)
        for number, one in enumerate((content, answer, complaint)):
            os.dup2(one, number)
            os.close(one)
        _read_and_end(read)
    os.write(said, f"{reader}\n".encode())
    _, status = os.waitpid(reader, 0)
    os.write(said, f"{os.waitstatus_to_exitcode(status)}\n".encode())


def _read_and_end(read: Callable[[], None]) -> None:
    """What would be an uncaught fault anywhere else is a complaint here, and ends the fork before it goes on as its parent."""
    code = 1
    try:
        read()
        sys.stdout.flush()
        code = 0
    finally:
        try:
            if code:
                traceback.print_exc()
                sys.stderr.flush()
        finally:
            os._exit(code)


if __name__ == "__main__":
    # openpyxl takes these along when they are there, for charts and pictures that are not read: half its start.
    for unneeded in ("numpy", "PIL", "lxml"):
        sys.modules[unneeded] = None  # type: ignore[assignment] # None is what makes an import fail
    serve(socket.socket(fileno=int(sys.argv[1])), importlib.import_module(sys.argv[2]).main)
