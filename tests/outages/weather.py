"""A server between the engine and the node that can hang, refuse, be busy or break off."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from urllib.parse import urlsplit

_PASSED_ON = ("content-type", "x-elastic-product")


class Weather(Enum):
    """What becomes of a request."""

    FAIR = "passed on"
    HANGING = "accepted and never answered"
    BUSY = "answered 429"
    CUT = "answered to the middle"
    GONE = "the connection is closed"


class Sky:
    """The address of the server and the weather, which a test changes while requests come in."""

    def __init__(self, node: str) -> None:
        self.node = urlsplit(node)
        self.weather = Weather.FAIR
        self.is_over = Event()
        self.request_count = 0
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@contextmanager
def sky(node: str) -> Iterator[Sky]:
    """A server in front of a node, for as long as the block lasts."""
    above = Sky(node)
    Thread(target=above.server.serve_forever, daemon=True).start()
    try:
        yield above
    finally:
        above.is_over.set()
        above.server.shutdown()
        above.server.server_close()


def _handler(above: Sky) -> type[BaseHTTPRequestHandler]:
    return type("Handler", (_Handler,), {"above": above})


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    above: Sky

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        self.above.request_count += 1
        match self.above.weather:
            case Weather.HANGING:
                self.above.is_over.wait(30)
                self.close_connection = True
            case Weather.GONE:
                self.close_connection = True
            case Weather.BUSY:
                headers = {
                    "content-type": "application/json",
                    "x-elastic-product": "Elasticsearch",
                }
                self.send(429, headers, json.dumps({"error": "busy", "status": 429}).encode())
            case _:
                self.pass_on(body)

    # The names by which http.server looks for what answers each method.
    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = answer  # noqa: N815

    def pass_on(self, body: bytes) -> None:
        node = HTTPConnection(self.above.node.hostname or "", self.above.node.port, timeout=30)
        headers = {name: value for name, value in self.headers.items() if name != "Host"}
        node.request(self.command, self.path, body or None, headers)
        answer = node.getresponse()
        found = answer.read()
        kept = {name: answer.headers[name] for name in _PASSED_ON if name in answer.headers}
        self.send(answer.status, kept, found)
        node.close()

    def send(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        is_cut = self.above.weather is Weather.CUT
        self.wfile.write(body[: len(body) // 2] if is_cut else body)
        self.close_connection = is_cut

    def log_message(self, *_arguments: object) -> None:
        """Say nothing: the test tells what came of it."""
