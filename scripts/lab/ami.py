"""A small blocking AMI client for the laboratory's own hand, and the recorder of raw bytes.

It is deliberately not the product's driver: what it does must not share that driver's mistakes.
"""

import gzip
import itertools
import socket
import threading
import time
from pathlib import Path
from typing import IO, cast

Message = dict[str, str]


class AmiError(RuntimeError):
    """The switch refused an action, or the session ended."""


class Session:
    """A logged-in session that asks and waits; events outside lists are dropped. Seconds everywhere."""

    def __init__(self, port: int, user: str, secret: str, timeout: float = 10.0) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=timeout)
        self._buffer = b""
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        try:
            self._socket.recv(200)
            self.ask("Login", Username=user, Secret=secret, Events="off")
        except (AmiError, OSError):
            self._socket.close()
            raise

    def ask(self, action: str, **fields: str) -> Message:
        """Send one action and return its response; AmiError when the switch says no."""
        with self._lock:
            wanted = self._send(action, fields)
            while True:
                message = self._read()
                if "Response" in message and message.get("ActionID") == wanted and "Event" not in message:
                    break
        if message["Response"] == "Error":
            raise AmiError(f"{action}: {message.get('Message', '')}")
        return message

    def ask_list(self, action: str, **fields: str) -> list[Message]:
        """Send a list action and return its events, the closing one left out."""
        found: list[Message] = []
        with self._lock:
            wanted = self._send(action, fields)
            while True:
                message = self._read()
                if message.get("ActionID") != wanted:
                    continue
                if message.get("Response") == "Error" and "Event" not in message:
                    raise AmiError(f"{action}: {message.get('Message', '')}")
                if message.get("EventList") == "Complete":
                    return found
                if "Event" in message:
                    found.append(message)

    def close(self) -> None:
        self._socket.close()

    def _send(self, action: str, fields: dict[str, str]) -> str:
        wanted = f"lab-{next(self._ids)}"
        lines = [f"Action: {action}", f"ActionID: {wanted}", *(f"{key}: {value}" for key, value in fields.items())]
        self._socket.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        return wanted

    def _read(self) -> Message:
        while b"\r\n\r\n" not in self._buffer:
            data = self._socket.recv(65536)
            if not data:
                raise AmiError("the switch closed the session")
            self._buffer += data
        frame, self._buffer = self._buffer.split(b"\r\n\r\n", 1)
        pairs = (line.partition(": ") for line in frame.decode("utf-8", "replace").split("\r\n"))
        return {key: value for key, separator, value in pairs if separator}


class Recorder:
    """Saves what a read-only session receives, byte for byte, until stopped; reconnects if told to.

    ``snapshot`` asks for QueueStatus and CoreShowChannels after each login; ``ping`` is a period in seconds.
    """

    def __init__(
        self,
        port: int,
        user: str,
        secret: str,
        path: Path,
        *,
        snapshot: bool = False,
        reconnect: bool = False,
        ping: float = 0.0,
    ) -> None:
        self.path, self.sessions, self.received = path, 0, 0
        self.ended_at: list[float] = []
        self._where = (port, user, secret)
        self._snapshot, self._reconnect, self._ping = snapshot, reconnect, ping
        self._stop = threading.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)

    def start(self, timeout: float = 15.0) -> "Recorder":
        """Begin; returns when the first session is logged in and fully booted."""
        self._thread.start()
        if not self._ready.wait(timeout):
            raise AmiError("the recorder could not log in")
        return self

    def stop(self) -> None:
        self._stop.set()
        self._thread.join(10)

    def again(self, timeout: float = 60.0) -> None:
        """Wait for the next session after a cut."""
        if not self._ready.wait(timeout):
            raise AmiError("the recorder did not come back")

    def _run(self) -> None:
        with _writer(self.path) as out:
            while not self._stop.is_set():
                try:
                    self._session(out)
                except OSError:
                    self._stop.wait(0.1)
                if not self._reconnect and self.sessions:
                    return

    def _session(self, out: IO[bytes]) -> None:
        port, user, secret = self._where
        with socket.create_connection(("127.0.0.1", port), timeout=2) as link:
            link.settimeout(0.2)
            link.sendall(f"Action: Login\r\nActionID: login\r\nUsername: {user}\r\nSecret: {secret}\r\n\r\n".encode())
            self.sessions += 1
            asked, tail, pinged = False, b"", time.monotonic()
            while not self._stop.is_set():
                try:
                    data = link.recv(65536)
                except TimeoutError:
                    data = None
                if data == b"":
                    self.ended_at.append(time.time())
                    self._ready.clear()
                    return
                if data:
                    out.write(data)
                    self.received += len(data)
                    if not asked:
                        tail += data
                        if b"Event: FullyBooted" in tail:
                            asked = True
                            if self._snapshot:
                                link.sendall(
                                    b"Action: QueueStatus\r\nActionID: snapshot-1\r\n\r\n"
                                    b"Action: CoreShowChannels\r\nActionID: snapshot-2\r\n\r\n"
                                )
                            self._ready.set()
                if self._ping and time.monotonic() - pinged > self._ping:
                    pinged = time.monotonic()
                    link.sendall(b"Action: Ping\r\nActionID: ping\r\n\r\n")


def _writer(path: Path) -> IO[bytes]:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.name.endswith(".gz"):
        return cast(IO[bytes], gzip.open(path, "wb"))
    return path.open("wb")
