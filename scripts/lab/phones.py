"""The SIPp processes that are the phones of one instance: agents of every kind, and callers.

Each process belongs to the instance by a pid file, so that a later ``down`` finds it. Ends only what it started.
"""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from . import floor, scenarios
from .instance import Instance, Ports
from .plan import Plan


def wait_until(what: Callable[[], bool], timeout: float, why: str, pause: float = 0.05) -> None:
    """Return once ``what()`` is true; TimeoutError with ``why`` after ``timeout`` seconds."""
    end = time.monotonic() + timeout
    while not what():
        if time.monotonic() > end:
            raise TimeoutError(why)
        time.sleep(pause)


def runs(pid: int, program: str) -> bool:
    """Whether that process is alive and is that program."""
    try:
        name = Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip()
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return name.startswith(program) and state != "Z"


def end(pid: int, program: str) -> None:
    """End that process, by its id, if it is still that program."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        if not runs(pid, program):
            return
        os.kill(pid, sign)
        try:
            wait_until(lambda: not runs(pid, program), 5, "still there")
        except TimeoutError:
            continue


def bound() -> set[tuple[str, int]]:
    """The UDP addresses in use on this machine, as (IPv4 address, port); read, not tried, so nobody is disturbed."""
    found = set()
    for line in Path("/proc/net/udp").read_text(encoding="ascii").splitlines()[1:]:
        address, _, port = line.split()[1].partition(":")
        found.add((".".join(str(byte) for byte in reversed(bytes.fromhex(address))), int(port, 16)))
    return found


class Phones:
    """The phones of one instance."""

    def __init__(self, instance: Instance) -> None:
        self._instance, self._batch = instance, 0
        self._folder = instance.home / "phones"
        self._standing: list[subprocess.Popen[bytes]] = []
        self._callers: list[subprocess.Popen[bytes]] = []

    def start(self) -> None:
        """Start the kinds of phone that are not running; TimeoutError for one that cannot take its port."""
        (self._folder / "caller.xml").write_text(scenarios.caller(), encoding="utf-8")
        for kind, text in scenarios.phones().items():
            pid_file = self._folder / f"{kind}.pid"
            if pid_file.exists() and runs(int(pid_file.read_text(encoding="ascii")), "sipp"):
                continue
            (self._folder / f"{kind}.xml").write_text(text, encoding="utf-8")
            ports = self._instance.phone_ports(kind)
            process = self._sipp(f"{kind}.xml", "127.0.0.1", ports, [])
            pid_file.write_text(str(process.pid), encoding="ascii")
            self._standing.append(process)
        wanted = {("127.0.0.1", self._instance.phone_port(kind)) for kind in floor.PHONES}
        wait_until(lambda: wanted <= bound(), 15, "a phone did not take its port")

    def stop(self) -> None:
        """End all of them, whoever started them."""
        for path in sorted(self._folder.glob("*.pid")):
            end(int(path.read_text(encoding="ascii")), "sipp")
            path.unlink()
        for process in self._standing:
            process.wait()
        self._standing.clear()

    def calls(self, plans: Sequence[Plan], rate: float, trunk: str) -> subprocess.Popen[bytes]:
        """Place these calls, ``rate`` a second, from one trunk; the process ends when the last has ended."""
        self._batch += 1
        csv = self._folder / f"calls-{os.getpid()}-{self._batch}.csv"
        csv.write_bytes(b"SEQUENTIAL\n" + b"".join(plan.line() for plan in plans))
        where = f"127.0.0.1:{self._instance.sip_port}"
        period = str(max(1, round(1000 / rate)))
        more = [where, "-inf", csv.name, "-m", str(len(plans)), "-r", "1", "-rp", period]
        address = floor.TRUNKS[trunk]
        ports = self._instance.free_caller_ports(address, bound())
        process = self._sipp("caller.xml", address, ports, more)
        self._callers.append(process)
        wait_until(lambda: (address, ports.sip) in bound() or process.poll() is not None, 15, "a caller did not start")
        return process

    def end_callers(self) -> None:
        """Let go of the callers that are still there (they vanish, as a phone without power)."""
        for process in self._callers:
            if process.poll() is None:
                process.kill()
            process.wait()
        self._callers.clear()
        for csv in self._folder.glob(f"calls-{os.getpid()}-*.csv"):
            csv.unlink()

    def _sipp(self, scenario: str, address: str, ports: Ports, more: list[str]) -> subprocess.Popen[bytes]:
        where = [
            "-i",
            address,
            "-p",
            str(ports.sip),
            "-mi",
            address,
            "-mp",
            str(ports.media),
            "-cp",
            str(ports.control),
        ]
        quiet = ["-nostdin", "-aa", "-skip_rlimit", "-ci", "127.0.0.1", "-f", "3600", "-l", "2000"]
        return subprocess.Popen(
            ["sipp", "-sf", scenario, *where, *more, *quiet],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self._folder,
            start_new_session=True,
        )
