"""Who sees what and when, for the bench of opening files: an ear on the switch, and stations that tell their frames."""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from scripts.bench.rounds import ROOT
from scripts.lab.switch import Switch


@dataclass
class Ear:
    """A read-only session of our own: every message with the moment at which its bytes came."""

    switch: Switch
    heard: list[tuple[float, dict[str, str]]] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._socket = socket.create_connection(("127.0.0.1", self.switch.ami_port))
        secret = self.switch.secret("monitor")
        self._socket.sendall(f"Action: Login\r\nUsername: monitor\r\nSecret: {secret}\r\n\r\n".encode())
        self._thread = threading.Thread(target=self._listen, name="ear", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        self._socket.close()

    def _listen(self) -> None:
        rest = b""
        while chunk := self._socket.recv(65536):
            now = time.time()
            *whole, rest = (rest + chunk).split(b"\r\n\r\n")
            for message in whole:
                lines = message.decode("utf-8", "replace").split("\r\n")
                self.heard.append((now, dict(line.split(": ", 1) for line in lines if ": " in line)))

    def when(self, since: float, **wanted: str) -> float:
        """When the first message after `since` came that holds all of this, values by their beginning; 0: not yet."""
        for at, message in self.heard:
            if at > since and all(message.get(key, "").startswith(value) for key, value in wanted.items()):
                return at
        return 0.0


class Station:
    """A station's window in a process of its own; what its frames showed, as it told."""

    def __init__(self, number: str, who: str, address: str, data: str) -> None:
        self.agent = f"lab/Local/{number}@centralino-station/n"
        words = [str(Path(__file__).with_name("file_station.py")), address, data, self.agent, who]
        self.shown: list[dict[str, str | float]] = []
        self._process = subprocess.Popen(
            [sys.executable, *words], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._thread = threading.Thread(target=self._read, name=f"station {number}", daemon=True)
        self._thread.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.shown.append(json.loads(line))

    def when(self, since: float, **wanted: str) -> float:
        """When the first frame after `since` was painted that shows all of this; 0: not yet."""
        for one in self.shown:
            if float(one["at"]) > since and all(one[key] == value for key, value in wanted.items()):
                return float(one["at"])
        return 0.0

    def stop(self) -> None:
        """Close the window."""
        self._process.terminate()
        self._process.wait(20)
        self._thread.join(10)
        assert self._process.stdout is not None
        self._process.stdout.close()
