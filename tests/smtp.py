"""A small mail server in the test's own process: what it takes it keeps, what it refuses it says.

It speaks enough of RFC 5321 for one client that sends; no mock stands between it and the site.
"""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, cast


@dataclass
class Post:
    """The mail server: its port, what came in, and recipients it refuses with the reply they get."""

    port: int = 0
    received: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)


class Conversation(socketserver.StreamRequestHandler):
    """One client, from greeting to QUIT."""

    def handle(self) -> None:
        post: Post = self.server.post  # type: ignore[attr-defined]
        self.say("220 ready")
        while line := self.rfile.readline().decode().strip():
            command = line.upper()
            if command.startswith("RCPT"):
                self.recipient(post, line)
            elif command == "DATA":
                self.say("354 go on")
                post.received.append(self.message())
                self.say("250 taken")
            elif command == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")

    def recipient(self, post: Post, line: str) -> None:
        """Take or refuse who the mail is for."""
        address = line.partition("<")[2].partition(">")[0]
        if answer := post.refused.get(address):
            self.say(answer)
            return
        post.recipients.append(address)
        self.say("250 ok")

    def message(self) -> EmailMessage:
        """The mail up to the line with a dot."""
        lines: list[bytes] = []
        while (line := self.rfile.readline()) != b".\r\n":
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        found = message_from_bytes(b"".join(lines), policy=policy.default)
        return cast("EmailMessage", found)

    def say(self, answer: str) -> None:
        self.wfile.write(f"{answer}\r\n".encode())


class Server(socketserver.ThreadingTCPServer):
    """Listens on the loopback address."""

    allow_reuse_address = True
    daemon_threads = True


@contextmanager
def mail_server(settings: Any, port: int = 0) -> Iterator[Post]:
    """A server that the site sends its mail to while the block runs; afterwards it is away.

    Args:
        settings: pytest-django's fixture.
        port: a fixed one, to come back at the same place.
    """
    post = Post()
    with Server(("127.0.0.1", port), Conversation) as server:
        server.post = post  # type: ignore[attr-defined]
        post.port = server.server_address[1]
        use(settings, post.port)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield post
        finally:
            server.shutdown()
            thread.join()


def use(settings: Any, port: int) -> None:
    """Have the site send its mail to a port of this machine."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
