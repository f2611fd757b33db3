"""Where the switch's programs come from: the distribution's own package, or a chroot made by debootstrap.

The mirror is the one apt already uses on this machine, read at run time and never written down.
Raises ``NoSwitch`` with one clear sentence when neither can be had; callers then say "recordings only".
Must not start a switch.
"""

import fcntl
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LAB = Path(os.environ.get("CENTRALINO_LAB", ROOT / ".lab"))
SUITES = {22: "forky", 16: "bullseye"}
PACKAGES = "asterisk,asterisk-modules,asterisk-config,asterisk-core-sounds-en-gsm,asterisk-moh-opsound-gsm"
PROGRAMS = {"debootstrap": "debootstrap", "sipp": "sip-tester", "openssl": "openssl"}


class NoSwitch(RuntimeError):
    """No real switch of the wanted version can be had here; the text says why."""


@dataclass(frozen=True)
class Tree:
    """A file system that holds an Asterisk: ``root`` is ``/`` for the distribution's own."""

    root: Path
    version: int

    def command(self, *argv: str) -> list[str]:
        """The argument vector that runs ``argv`` inside the tree."""
        if self.root == Path("/"):
            return list(argv)
        return [*_as_root(), "chroot", f"--userspec={os.getuid()}:{os.getgid()}", str(self.root), *argv]

    def modules(self) -> str:
        """The module directory as the distribution's own asterisk.conf names it."""
        text = (self.root / "etc/asterisk/asterisk.conf").read_text(encoding="utf-8", errors="replace")
        found = re.search(r"^\s*astmoddir\s*=>?\s*(\S+)", text, re.MULTILINE)
        return found.group(1) if found else "/usr/lib/asterisk/modules"

    def full_version(self) -> str:
        """What ``asterisk -V`` answers, e.g. ``22.10.1``."""
        out = subprocess.run(self.command("/usr/sbin/asterisk", "-V"), capture_output=True, text=True, check=True)
        found = re.search(r"(\d+\.\d+(?:\.\d+)?)", out.stdout)
        return found.group(1) if found else out.stdout.strip()


def _as_root() -> list[str]:
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        raise NoSwitch("a chroot needs root, and neither root nor sudo is at hand")
    return ["sudo", "-n"]


def installed() -> Tree | None:
    """The Asterisk of this distribution, when it is installed and of a version the driver knows."""
    binary = shutil.which("asterisk")
    if binary is None:
        return None
    out = subprocess.run([binary, "-V"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"Asterisk (\d+)\.", out)
    return Tree(Path("/"), int(found.group(1))) if found else None


def mirror() -> str:
    """The address of the distribution's main archive, from apt's own configuration."""
    ask = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(ORIGIN) $(COMPONENT)", "Created-By: Packages"]
    try:
        out = subprocess.run(ask, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoSwitch(f"apt's configuration cannot be read ({error}); a Debian system is needed") from error
    rows = [line.split() for line in out.splitlines()]
    for row in rows:
        if row[1:] == ["Debian", "main"] and "security" not in row[0]:
            return row[0]
    for row in rows:
        if row and re.search(r"/debian/?$", row[0]):
            return row[0]
    raise NoSwitch("apt knows no Debian mirror, so no chroot can be made (have its lists been updated?)")


def need_programs() -> None:
    """Install the few programs the laboratory runs (Debian names), or say which are missing."""
    missing = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    if not missing:
        return
    command = [*_as_root(), "apt-get", "install", "-y", "--no-install-recommends", *missing]
    print("lab: installing", " ".join(missing), file=sys.stderr)
    try:
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    except OSError as error:
        raise NoSwitch(f"missing programs {' '.join(missing)}, and apt-get cannot be run ({error.strerror})") from error
    if done.returncode:
        raise NoSwitch(f"missing programs {' '.join(missing)}: {done.stderr.strip()[-300:]}")


def obtain(version: int) -> Tree:
    """The tree of that major version, made first if need be (a minute or two); NoSwitch when impossible."""
    if not sys.platform.startswith("linux"):
        raise NoSwitch("the laboratory needs Linux")
    if version not in SUITES:
        raise NoSwitch(f"version {version} is not one of {sorted(SUITES)}")
    need_programs()
    own = installed()
    if own is not None and own.version == version:
        return own
    return obtain_chroot(version)


def obtain_chroot(version: int) -> Tree:
    """The chroot of that major version, whatever else is installed here."""
    need_programs()
    suite = SUITES[version]
    target = LAB / "chroot" / suite
    target.parent.mkdir(parents=True, exist_ok=True)
    with (target.parent / f"{suite}.lock").open("w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (target / "usr/sbin/asterisk").exists() or (target / "debootstrap").exists():
            _bootstrap(suite, target)
        if not (target / "lab").exists():
            owner = ["-o", str(os.getuid()), "-g", str(os.getgid())]
            subprocess.run([*_as_root(), "install", "-d", *owner, str(target / "lab")], check=True)
    return Tree(target, version)


PHONESIM = ("ofono-phonesim", "dbus-daemon", "dbus-bin")


def obtain_phonesim() -> Tree:
    """The tree of the newest switch with a telephone simulator in it (3GPP 27.007), installed first if need be."""
    tree = obtain_chroot(max(SUITES))
    with (LAB / "chroot" / f"{tree.root.name}.lock").open("w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (tree.root / "usr/bin/ofono-phonesim").exists() or not (tree.root / "usr/bin/dbus-send").exists():
            print(f"lab: installing {PHONESIM[0]} into the {tree.root.name} chroot", file=sys.stderr)
            for words in (["update"], ["install", "-y", "--no-install-recommends", *PHONESIM]):
                _apt(tree, words)
    return tree


def _apt(tree: Tree, words: list[str]) -> None:
    """The chroot's own apt, which knows the mirror it was made from; a snapshot's lists may be past their date."""
    inside = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "Acquire::Check-Valid-Until=false", *words]
    command = [*_as_root(), "chroot", str(tree.root), *inside]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise NoSwitch(f"{PHONESIM[0]} cannot be installed: {done.stderr.strip()[-300:]}")


def _bootstrap(suite: str, target: Path) -> None:
    source = mirror()
    print(f"lab: making a {suite} chroot with Asterisk (about 0.5 GB, a minute or two)", file=sys.stderr)
    if target.exists():
        subprocess.run([*_as_root(), "rm", "-rf", "--one-file-system", str(target)], check=True)
    command = [
        *_as_root(),
        "debootstrap",
        "--variant=minbase",
        f"--include={PACKAGES}",
        suite,
        str(target),
        source,
        "/usr/share/debootstrap/scripts/sid",
    ]
    log = target.parent / f"{suite}.log"
    with log.open("w", encoding="utf-8") as out:
        done = subprocess.run(command, stdout=out, stderr=subprocess.STDOUT, check=False)
    if done.returncode or not (target / "usr/sbin/asterisk").exists():
        tail = " / ".join(log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-3:])
        raise NoSwitch(f"debootstrap of {suite} failed: {tail}")
    packages = [str(path) for path in (target / "var/cache/apt/archives").glob("*.deb")]
    subprocess.run([*_as_root(), "rm", "-f", *packages], check=True)
