"""ofono-phonesim: a mobile modem we have not written, for the tests of the modem driver.

It listens on every address it finds, so it gets a network namespace of its own; a socat carries one TCP port of this
machine's loopback in. It runs with its window on no screen, because only then it takes orders (D-Bus, QtScript): a call
comes, a message comes. Raises ``NoSwitch`` when it cannot be had.
"""

import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from .tree import NoSwitch, Tree, _as_root, obtain_phonesim

PORT = 12345
DEFINITION = "/usr/share/ofono-phonesim/default.xml"
_LISTENS = re.compile(rf":{PORT:04X} 0+:0000 0A")


class Phonesim:
    """One simulated modem. ``port`` is where it is reached on 127.0.0.1 while it is up."""

    def __init__(self, name: str) -> None:
        self.space = f"cm-{name}"
        self.port = 0
        self._name = name
        self._running: list[subprocess.Popen[bytes]] = []
        self._tree: Tree | None = None

    @property
    def tree(self) -> Tree:
        if self._tree is None:
            self._tree = obtain_phonesim()
        return self._tree

    @property
    def home(self) -> Path:
        """Its directory, as we see it."""
        return self.tree.root / "lab" / f"phonesim-{self._name}"

    def version(self) -> str:
        """The package's version."""
        ask = [*_as_root(), "chroot", str(self.tree.root), "dpkg-query", "-W", "-f", "${Version}", "ofono-phonesim"]
        return subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip()

    def up(self) -> None:
        """Start it and wait until it listens."""
        for program in ("ip", "socat"):
            if shutil.which(program) is None:
                raise NoSwitch(f"{program} is not installed (scripts/apt-packages-test.txt)")
        self.home.mkdir(parents=True, exist_ok=True)
        make = [*_as_root(), "ip", "netns", "add", self.space]
        made = subprocess.run(make, capture_output=True, text=True, check=False)
        if made.returncode:
            raise NoSwitch(f"no network namespace can be made: {made.stderr.strip()}")
        self._inside("ip", "link", "set", "lo", "up")
        self._start()
        self._wait(self._stands, "it does not listen")
        self.port = _free_port()
        way = f"EXEC:ip netns exec {self.space} socat STDIO TCP\\:127.0.0.1\\:{PORT}"
        door = ["socat", f"TCP-LISTEN:{self.port},bind=127.0.0.1,reuseaddr,fork", way]
        self._running.append(subprocess.Popen([*_as_root(), *door], start_new_session=True))
        self._wait(lambda: _listens(self.port), "its way in does not stand")

    def _stands(self) -> bool:
        return _LISTENS.search(self._inside("cat", "/proc/net/tcp", "/proc/net/tcp6")) is not None

    def _start(self) -> None:
        inside = f"/lab/{self.home.name}"
        told = f"echo $DBUS_SESSION_BUS_ADDRESS > {inside}/bus; exec ofono-phonesim -gui -p {PORT} {DEFINITION}"
        words = [
            "chroot", str(self.tree.root), "env", "QT_QPA_PLATFORM=offscreen", "LC_ALL=C.UTF-8", f"HOME={inside}",
            f"XDG_RUNTIME_DIR={inside}", "dbus-run-session", "--", "sh", "-c", told,
        ]  # fmt: skip
        with (self.home / "log").open("wb") as log:
            command = [*_as_root(), "ip", "netns", "exec", self.space, *words]
            started = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)
        self._running.append(started)

    def down(self) -> None:
        """End it and take its namespace away."""
        if self.port or self._running:
            for pid in self._pids():
                subprocess.run([*_as_root(), "kill", str(pid)], capture_output=True, check=False)
        for process in self._running:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
            process.wait(10)
        self._running.clear()
        subprocess.run([*_as_root(), "ip", "netns", "del", self.space], capture_output=True, check=False)
        shutil.rmtree(self.home, ignore_errors=True)

    def _pids(self) -> list[int]:
        ask = [*_as_root(), "ip", "netns", "pids", self.space]
        said = subprocess.run(ask, capture_output=True, text=True, check=False).stdout
        return [int(word) for word in said.split()]

    # --- what happens on its line (a link must be connected: it has one window a connection)

    def call(self, number: str) -> None:
        """Somebody calls."""
        place = "tabCall.gbIncomingCall"
        self.script(f"{place}.leCaller.text = {_quoted(number)};\n{place}.pbIncomingCall.click();")

    def message(self, number: str, text: str) -> None:
        """A text message comes."""
        place = "tabSMS.gbMessage1"
        sender = f"{place}.leMessageSender.text = {_quoted(number)};"
        self.script(f"{sender}\n{place}.teSMSText.setPlainText({_quoted(text)});\n{place}.pbSendSMSMessage.click();")

    def script(self, words: str) -> str:
        """Run QtScript inside it."""
        (self.home / "order.js").write_text(words, encoding="utf-8")
        self._send("SetPath", f"/lab/{self.home.name}")
        return self._send("Run", "order.js")

    def _send(self, method: str, word: str) -> str:
        bus = (self.home / "bus").read_text(encoding="ascii").strip()
        ask = ["dbus-send", "--session", "--print-reply", "--dest=org.ofono.phonesim", "/"]
        order = [*ask, f"org.ofono.phonesim.Script.{method}", f"string:{word}"]
        return self._inside("chroot", str(self.tree.root), "env", f"DBUS_SESSION_BUS_ADDRESS={bus}", *order)

    def _inside(self, *words: str) -> str:
        command = [*_as_root(), "ip", "netns", "exec", self.space, *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise NoSwitch(f"{shlex.join(words)[:200]}: {done.stderr.strip()[-300:]}")
        return done.stdout

    def _wait(self, condition: Callable[[], bool], what: str, seconds: float = 60.0) -> None:
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                log = (self.home / "log").read_text(encoding="utf-8", errors="replace")
                raise NoSwitch(f"{what} after {seconds:g} s: {log[-300:]}")
            time.sleep(0.1)


def _quoted(text: str) -> str:
    """A QtScript string: everything but letters and digits as \\uXXXX."""
    units = text.encode("utf-16-be")
    signs = [units[i : i + 2] for i in range(0, len(units), 2)]
    return '"' + "".join(f"\\u{sign.hex()}" for sign in signs) + '"'


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _listens(port: int) -> bool:
    """Without connecting: each connection is a modem of its own to it."""
    rows = Path("/proc/net/tcp").read_text(encoding="ascii")
    return re.search(rf":{port:04X} 00000000:0000 0A", rows) is not None
