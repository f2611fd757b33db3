"""One instance of the switch on disk: its directories, ports, secrets and configuration files.

Everything an instance writes lives below ``lab/NAME`` inside its tree, so that two may run side by side.
Secrets are made here and stay in a file that only its owner reads. Must not start a process that stays.
"""

import fcntl
import json
import os
import secrets
import shutil
import socket
import string
import subprocess
import tomllib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from . import floor, lines
from .tree import LAB, ROOT, Tree, obtain

TEMPLATES = Path(__file__).with_name("etc")
STATION = ROOT / "resources" / "drivers" / "ami"
"""What a site installs for its operators' telephones, as it is shipped."""
USERS = ("monitor", "pilot", "admin")
PORTS = range(11000, 30500, 1500)
"""Where an instance's block of ports may begin; a block is 1500 ports, RTP included."""


class _Template(string.Template):
    delimiter = "@"


@dataclass(frozen=True)
class Ports:
    """What one SIPp process takes: its SIP port, four of media, and its control port. SIPp's own search for a
    control port ends after sixty, and then it does not start: every process is told its own."""

    sip: int
    media: int
    control: int


CALLERS = 60
"""How many processes of callers one instance may have at once."""


@dataclass(frozen=True)
class Instance:
    """``base`` is the first port: AMI, then TLS, then SIP; phones from +10; callers from +100; RTP from +500."""

    name: str
    tree: Tree
    base: int

    @property
    def inside(self) -> str:
        """The instance's home as the switch sees it."""
        return f"/lab/{self.name}" if self.tree.root != Path("/") else str(self.home)

    @property
    def home(self) -> Path:
        """The instance's home as we see it."""
        if self.tree.root == Path("/"):
            return LAB / "instances" / self.name
        return self.tree.root / "lab" / self.name

    @property
    def ami_port(self) -> int:
        return self.base

    @property
    def tls_port(self) -> int:
        return self.base + 1

    @property
    def sip_port(self) -> int:
        return self.base + 2

    def phone_port(self, kind: str) -> int:
        """The UDP port of the phones of that kind (one of floor.PHONES)."""
        return self.base + 10 + floor.PHONES.index(kind)

    def phone_ports(self, kind: str) -> Ports:
        """The ports of that kind's process."""
        place = floor.PHONES.index(kind)
        return Ports(self.base + 10 + place, self.base + 40 + 4 * place, self.base + 20 + place)

    def free_caller_ports(self, address: str, taken: set[tuple[str, int]]) -> Ports:
        """Ports for one more process of callers on that address; RuntimeError when all are taken."""
        for place in range(CALLERS):
            ports = Ports(self.base + 100 + place, self.base + 220 + 4 * place, self.base + 160 + place)
            if not {(address, ports.sip), (address, ports.media), ("127.0.0.1", ports.control)} & taken:
                return ports
        raise RuntimeError(f"{CALLERS} processes of callers are running already")

    @property
    def secrets(self) -> Path:
        """The file of secrets, for its owner only, in the form that Centralino's ``secrets_file`` takes."""
        return self.home / "secrets.toml"

    @property
    def certificate(self) -> Path:
        return self.home / "etc" / "lab.crt"

    def secret(self, user: str) -> str:
        """The AMI secret of ``monitor``, ``pilot`` or ``admin``."""
        return str(tomllib.loads(self.secrets.read_text(encoding="ascii"))[f"lab-{user}"])


def prepare(version: int, name: str = "default", base: int | None = None, plain: bool = False) -> Instance:
    """The instance of that name, its directories and configuration written; ports kept from last time."""
    tree = obtain(version)
    LAB.mkdir(parents=True, exist_ok=True)
    with locked("ports"):
        taken = _recorded()
        key = f"{version}/{name}"
        chosen = base or taken.get(key) or _free_base(set(taken.values()))
        taken[key] = chosen
        (LAB / "ports.json").write_text(json.dumps(taken, indent=1, sort_keys=True), encoding="ascii")
    instance = Instance(name, tree, chosen)
    _directories(instance)
    _secrets(instance)
    _certificate(instance)
    _configure(instance, plain)
    return instance


def forget(version: int, name: str) -> None:
    """Give the instance's ports back."""
    with locked("ports"):
        taken = _recorded()
        taken.pop(f"{version}/{name}", None)
        (LAB / "ports.json").write_text(json.dumps(taken, indent=1, sort_keys=True), encoding="ascii")


def standing() -> list[tuple[int, str]]:
    """Version and name of every instance that holds ports."""
    return [(int(version), name) for version, _, name in (key.partition("/") for key in sorted(_recorded()))]


@contextmanager
def locked(what: str) -> Iterator[None]:
    """Hold the laboratory's lock of that name, across processes."""
    with (LAB / f"{what}.lock").open("w", encoding="ascii") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _recorded() -> dict[str, int]:
    path = LAB / "ports.json"
    return dict(json.loads(path.read_text(encoding="ascii"))) if path.exists() else {}


def _free_base(taken: set[int]) -> int:
    for base in PORTS:
        if base not in taken and all(
            _free(base + i, kind) for i in range(20) for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM)
        ):
            return base
    raise RuntimeError("no free block of ports between 11000 and 30500; is an old laboratory still up?")


def _free(port: int, kind: int) -> bool:
    with closing(socket.socket(socket.AF_INET, kind)) as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _directories(instance: Instance) -> None:
    for part in ("etc", "run", "log/cdr-csv", "log/cel-custom", "spool/monitor", "spool/outgoing", "lib", "phones"):
        (instance.home / part).mkdir(parents=True, exist_ok=True)


def _secrets(instance: Instance) -> None:
    path = instance.secrets
    if path.exists():
        return
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as out:
        out.writelines(f'lab-{user} = "{secrets.token_urlsafe(18)}"\n' for user in USERS)


def _certificate(instance: Instance) -> None:
    key, certificate = instance.home / "etc" / "lab.key", instance.certificate
    if not certificate.exists():
        command = [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "3650",
            "-subj",
            "/CN=localhost",
            "-addext",
            "subjectAltName=DNS:localhost,IP:127.0.0.1",
            "-keyout",
            str(key),
            "-out",
            str(certificate),
        ]
        subprocess.run(command, check=True, capture_output=True)
    pem = instance.home / "etc" / "lab.pem"
    pem.touch(mode=0o600)
    pem.write_text(certificate.read_text(encoding="ascii") + key.read_text(encoding="ascii"), encoding="ascii")


def _configure(instance: Instance, plain: bool) -> None:
    words = {
        "home": instance.inside,
        "modules": instance.tree.modules(),
        "ami_port": instance.ami_port,
        "tls_port": instance.tls_port,
        "sip_port": instance.sip_port,
        "rtp_start": instance.base + 500,
        "rtp_end": instance.base + 1499,
        "timestamps": "no" if plain else "yes",
        "debug": "off" if plain else "on",
        "overflows": lines.overflows(),
        "names": lines.names(),
        "endpoints": lines.endpoints(instance.phone_port),
        "queues": lines.queues(),
        **{f"{user}_secret": instance.secret(user) for user in USERS},
    }
    etc = instance.home / "etc"
    for template in sorted(TEMPLATES.glob("*.conf")):
        path = etc / template.name
        path.touch(mode=0o600)
        path.write_text(_Template(template.read_text(encoding="utf-8")).substitute(words), encoding="utf-8")
    for ours in sorted(STATION.glob("*.conf")):
        shutil.copyfile(ours, etc / ours.name)
    for shipped in ("stasis.conf", "udptl.conf", "cli_aliases.conf", "ccss.conf"):
        source = instance.tree.root / "etc/asterisk" / shipped
        if source.exists() and not (etc / shipped).exists():
            shutil.copyfile(source, etc / shipped)
