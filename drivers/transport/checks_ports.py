"""The serial ports of this machine, what they are called, and who holds them; and what changed since last looked.

Looking opens nothing: opening a port raises its DTR line, which makes many a modem hang up. Names come from the system,
from `/dev/serial/by-id` and from whoever asks (a pseudo-terminal is in no list). Holders are read from `/proc`.
"""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from console.center.check import Check, Verdict
from drivers.transport.serial_names import found_ports

BY_ID = Path("/dev/serial/by-id")
PROC = Path("/proc")
PROMISES = ("named for good", "free to open")


@dataclass(frozen=True, slots=True)
class Holder:
    """A process that has a port open."""

    pid: int
    name: str

    def __str__(self) -> str:
        return f"{self.name} (process {self.pid})"


@dataclass(frozen=True, slots=True)
class Port:
    """`path`; `hardware` as usb:VID:PID:SERIAL ("" where there is none); `lasting`, a name that survives replugging;
    `words` what it calls itself; `holders` who has it open, as far as this account may see."""

    path: str
    hardware: str = ""
    lasting: str = ""
    words: str = ""
    holders: tuple[Holder, ...] = ()


def ports(more: Iterable[str] = (), by_id: Path = BY_ID, proc: Path = PROC) -> tuple[Port, ...]:
    """Every port of this machine and those given by path, in the order of their paths."""
    named = _lasting(by_id)
    found: dict[str, Port] = {}
    for one in found_ports():
        words = "" if one.title == "n/a" else one.title
        found[one.path] = Port(one.path, one.usb, named.get(one.path, ""), words)
    for path in more:
        real = os.path.realpath(path)
        known = found.pop(real, Port(real, words="" if Path(real).exists() else "not there"))
        lasting = named.get(real, "") or (path if path != real else "")
        found[real] = Port(real, known.hardware, lasting, known.words)
    held = holders(list(found), proc)
    return tuple(
        Port(port.path, port.hardware, port.lasting, port.words, held.get(path, ()))
        for path, port in sorted(found.items())
    )


def holders(paths: Sequence[str], proc: Path = PROC) -> dict[str, tuple[Holder, ...]]:
    """Who has these files open. What another account's processes hold is seen by root alone."""
    wanted = {os.path.realpath(path) for path in paths}
    found: dict[str, list[Holder]] = {}
    for process in proc.glob("[0-9]*") if wanted else ():
        for path in _open_files(process) & wanted:
            found.setdefault(path, []).append(Holder(int(process.name), _name(process)))
    return {path: tuple(sorted(held, key=lambda holder: holder.pid)) for path, held in found.items()}


def differences(before: Sequence[Port], now: Sequence[Port]) -> list[str]:
    """What was plugged in, pulled out, opened or let go, a sentence each."""
    old, new = {port.path: port for port in before}, {port.path: port for port in now}
    said = [f"{path} was pulled out" for path in old if path not in new]
    said += [f"{path} was plugged in{_called(new[path])}" for path in new if path not in old]
    for path in [path for path in new if path in old]:
        if (was := _there(old[path])) != _there(new[path]):
            said.append(f"{path} was {'pulled out' if was else 'plugged in'}")
        said += [f"{path} was let go by {holder}" for holder in old[path].holders if holder not in new[path].holders]
        said += [f"{path} was opened by {holder}" for holder in new[path].holders if holder not in old[path].holders]
    return said


def check(port: Port) -> list[Check]:
    """Whether it is there, has a name that lasts, and is free."""
    if not _there(port):
        return [Check(port.path, Verdict.FAULT, words="is not there", advice="is it plugged in? see --watch")]
    about = " ".join(word for word in (port.hardware, port.words) if word) or "no hardware of its own"
    checks = [Check(port.path, Verdict.FINE, words=about)]
    if port.hardware and not port.lasting:
        words = "has no name that lasts: after replugging it may be called otherwise"
        advice = f"name it by hardware in the settings: {port.hardware}"
        checks.append(Check("  its name", Verdict.NOTICE, words=words, advice=advice, promise=PROMISES[0]))
    elif port.lasting:
        checks.append(Check("  its name", Verdict.FINE, words=port.lasting, promise=PROMISES[0]))
    others = [holder for holder in port.holders if holder.pid != os.getpid()]
    if others:
        words = f"held by {', '.join(map(str, others))}"
        advice = "two readers take each other's bytes: end one of them before testing"
        checks.append(Check("  in use", Verdict.NOTICE, float(len(others)), words=words, advice=advice))
    else:
        checks.append(Check("  in use", Verdict.FINE, words="free", promise=PROMISES[1]))
    return checks


def _there(port: Port) -> bool:
    return port.words != "not there"


def _called(port: Port) -> str:
    return f" ({port.hardware} {port.words})".replace(" )", ")") if port.hardware or port.words else ""


def _lasting(by_id: Path) -> dict[str, str]:
    if not by_id.is_dir():
        return {}
    return {os.path.realpath(link): str(link) for link in sorted(by_id.iterdir())}


def _open_files(process: Path) -> set[str]:
    found: set[str] = set()
    try:
        for handle in (process / "fd").iterdir():
            try:
                found.add(str(handle.readlink()))
            except FileNotFoundError:  # closed while we looked
                continue
    except (PermissionError, FileNotFoundError, NotADirectoryError, ProcessLookupError):
        return found  # another account's, or it has just ended
    return found


def _name(process: Path) -> str:
    try:
        return (process / "comm").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return "?"
