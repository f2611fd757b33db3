"""Serial lines without hardware: a pair of pseudo terminals by socat, and ser2net in front of one for RFC 2217."""

import contextlib
import os
import re
import shutil
import socket
import subprocess
import termios
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from drivers.transport.line_settings import LineSettings, parse
from drivers.transport.uart import misheard
from tests.helpers import tested
from tests.helpers.waiting import wait_until


@dataclass
class Cable:
    """A null-modem cable: what is written at one end is read at the other. `pull` and `plug` it."""

    near: Path
    far: Path
    process: "subprocess.Popen[bytes] | None" = None

    def plug(self) -> None:
        """Both ends are there, raw."""
        ends = [f"pty,raw,echo=0,link={end}" for end in (self.near, self.far)]
        self.process = subprocess.Popen([_found("socat"), *ends], stderr=subprocess.DEVNULL)
        wait_until(lambda: self.near.exists() and self.far.exists(), "socat makes its terminals")
        _met("socat")

    def pull(self) -> None:
        """Both ends vanish."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(10)
            self.process = None
        for end in (self.near, self.far):
            end.unlink(missing_ok=True)


@contextmanager
def cable(folder: Path) -> Iterator[Cable]:
    """A plugged cable whose ends lie in `folder`."""
    laid = Cable(folder / "near", folder / "far")
    laid.plug()
    try:
        yield laid
    finally:
        laid.pull()


@contextmanager
def other_speed(sent: LineSettings, records: Callable[[], bytes]) -> Iterator[str]:
    """A terminal whose far end speaks with settings of its own; gives the near end's path.

    A pseudo terminal has no wire, so the far end looks what the near one is set to (its termios) and writes what such a
    receiver makes of the bits.
    """
    master, slave = os.openpty()
    path = os.ttyname(slave)
    os.close(slave)
    os.set_blocking(master, False)
    ending = threading.Event()

    def talk() -> None:
        while not ending.wait(0.05):
            with contextlib.suppress(OSError):  # nobody has it open, or nobody reads
                os.write(master, misheard(records(), sent, _as_set(master), gap_bits=3).data)

    thread = threading.Thread(target=talk, daemon=True)
    thread.start()
    try:
        yield path
    finally:
        ending.set()
        thread.join(10)
        os.close(master)


def _as_set(terminal: int) -> LineSettings:
    """How whoever has the near end open set it."""
    flags, speed = termios.tcgetattr(terminal)[2], termios.tcgetattr(terminal)[4]
    baud = next(int(name[1:]) for name in dir(termios) if re.fullmatch(r"B[1-9]\d*", name) and _is(name, speed))
    parity = ("O" if flags & termios.PARODD else "E") if flags & termios.PARENB else "N"
    bits = 7 if flags & termios.CSIZE == termios.CS7 else 8
    return parse(f"{baud} {bits}{parity}{2 if flags & termios.CSTOPB else 1}")


def _is(name: str, speed: int) -> bool:
    return int(getattr(termios, name)) == speed


@contextmanager
def serial_server(device: Path, folder: Path) -> Iterator[int]:
    """ser2net speaking RFC 2217 on this device; gives its port on 127.0.0.1."""
    port = free_port()
    settings = folder / "ser2net.yaml"
    settings.write_text(
        f"connection: &line\n  accepter: telnet(rfc2217),tcp,127.0.0.1,{port}\n"
        f"  connector: serialdev,{device},9600n81,local\n  options:\n    kickolduser: true\n",
        encoding="utf-8",
    )
    words = [_found("ser2net"), "-n", "-c", str(settings), "-d"]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_until(lambda: _listens(port), "ser2net listens")
        _met("ser2net")
        yield port
    finally:
        process.terminate()
        process.wait(10)


def free_port() -> int:
    """A TCP port nobody listens on now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as knock:
        return knock.connect_ex(("127.0.0.1", port)) == 0


def _met(package: str) -> None:
    """Of that version, by Debian. The proofs run without a test around them."""
    if tested.VARIABLE in os.environ:
        words = ["dpkg-query", "-W", "-f", "${Version}", package]
        version = subprocess.run(words, capture_output=True, text=True, check=True).stdout
        tested.met(tested.SERIAL, f"{package} {version.partition('-')[0]}")


def _found(program: str) -> str:
    path = shutil.which(program, path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if path is None:
        raise RuntimeError(f"{program} is missing: scripts/apt-packages-test.txt")
    return path
