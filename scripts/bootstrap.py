"""Everything between a fresh checkout and a working `.venv`: Debian packages, a virtual environment, our packages.

Standard library only, and no newer syntax than any Python 3 in use, so that an old one is told what is missing instead
of stumbling. Where packages come from is the machine's business (its pip and apt configuration), never written here.
A stamp of everything this depends on makes the second start cost nothing. A few lines over the measure: one way from
nothing to ready, in one file that needs nothing else.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
MOVED = "CENTRALINO_IN_VENV"
"""Set for a script that has moved into `.venv`, so that a package missing there is an error and not a circle."""
WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST = (3, 11)
LABORATORY = ("debootstrap", "sip-tester")


class CannotGoOn(Exception):
    """What stands in the way, and what to do, for the person at the terminal."""


def ensure(test: bool = False) -> Path:
    """A `.venv` with the program (and the test packages) in it; gives its Python. Raises CannotGoOn."""
    if sys.version_info < OLDEST:
        have = ".".join(map(str, sys.version_info[:3]))
        raise CannotGoOn(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {have} ({sys.executable})")
    stamp, wanted = VENV / (".ready-test" if test else ".ready-run"), _fingerprint(test)
    if PYTHON.exists() and _text(stamp) == wanted:
        return PYTHON
    began = time.monotonic()
    _ensure_apt(test)
    _ensure_venv()
    _install(test)
    stamp.write_text(wanted, encoding="utf-8")
    if test:
        # The test set holds the run set: the next plain start finds it done.
        (VENV / ".ready-run").write_text(_fingerprint(False), encoding="utf-8")
    say(f"ready after {time.monotonic() - began:.0f} s; the next start is immediate")
    return PYTHON


def use_venv(*needs: str, test: bool = False) -> None:
    """Go on in `.venv`, made if it is not there, unless this Python has the modules a script `needs`."""
    if os.environ.get(MOVED) or all(find_spec(name) is not None for name in needs):
        return
    try:
        python = ensure(test)
    except CannotGoOn as why:
        sys.exit(f"centralino: {why}")
    command = [str(python), *sys.argv]
    os.environ[MOVED] = "1"
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)
    sys.exit(subprocess.call(command))


def ensure_laboratory() -> None:
    """The Debian packages a real Asterisk and its telephones are made with. Raises CannotGoOn."""
    if not (sys.platform.startswith("linux") and shutil.which("apt-get")):
        raise CannotGoOn(
            "the laboratory needs a Debian or Ubuntu: it installs an Asterisk from the distribution's mirror"
        )
    _apt_install([name for name in LABORATORY if name not in _installed()], "a real Asterisk and its telephones")


def say(text: str) -> None:
    """A line of progress, at once (a pipe would keep it)."""
    print(f"centralino: {text}", flush=True)


def _lock(test: bool) -> Path:
    return ROOT / ("requirements-test.lock" if test else "requirements.lock")


def _fingerprint(test: bool) -> str:
    files = [ROOT / "pyproject.toml", _lock(test), ROOT / "scripts" / "apt-packages.txt"]
    if test:
        files.append(ROOT / "scripts" / "apt-packages-test.txt")
    digest = hashlib.sha256(f"{sys.version_info[:2]} {sys.platform} {ROOT}".encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


# ------------------------------------------------------------------------------------------------------- apt


def _ensure_apt(test: bool) -> None:
    """Install the Debian packages that are missing; elsewhere only say what is needed."""
    if not sys.platform.startswith("linux"):
        return
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        say("not a Debian or Ubuntu: if Qt does not start, install what scripts/apt-packages.txt lists")
        return
    installed = _installed()
    lists = ["apt-packages.txt", "apt-packages-test.txt"] if test else ["apt-packages.txt"]
    missing = [name for file in lists for name in _names(ROOT / "scripts" / file) if name not in installed]
    if not PYTHON.exists() and not _has_ensurepip():
        missing.insert(0, "python3-venv")
    why = "Qt's libraries and a font" + (", and for the tests a screen in memory, Asterisk's tools" if test else "")
    _apt_install(missing, why)


def _apt_install(missing: list[str], why: str) -> None:
    if not missing:
        return
    say(f"installing {len(missing)} Debian packages ({why}): {' '.join(missing)}")
    root = _as_root(missing)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    _apt([*root, "apt-get", "update", "-q"], environment, "apt-get update", must=False)
    command = [*root, "apt-get", "install", "-y", "-q", "--no-install-recommends", *missing]
    _apt(command, environment, "apt-get install", must=True)


def _has_ensurepip() -> bool:
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        return False
    return True


def _names(file: Path) -> list[str]:
    lines = (line.split("#")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line]


def _installed() -> set[str]:
    """Installed packages, and the names they provide (libglib2.0-0 is libglib2.0-0t64 in later suites)."""
    form = "${db:Status-Status}|${Package}|${Provides}\n"
    told = subprocess.run(["dpkg-query", "-W", "-f", form], stdout=subprocess.PIPE, text=True, check=True).stdout
    found = set()
    for line in told.splitlines():
        status, package, provides = line.split("|", 2)
        if status == "installed":
            found.add(package)
            found.update(re.sub(r"[:(].*", "", name).strip() for name in provides.split(","))
    return found


def _as_root(missing: list[str]) -> list[str]:
    if os.geteuid() == 0:
        return []
    if sudo := shutil.which("sudo"):
        return [sudo]
    packages = " ".join(missing)
    raise CannotGoOn(f"these Debian packages are missing and there is no sudo; as root: apt-get install {packages}")


def _apt(command: list[str], environment: dict[str, str], name: str, must: bool) -> None:
    began = time.monotonic()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    assert process.stdout is not None
    kept: list[str] = []
    done = 0
    for line in process.stdout:
        kept = [*kept[-40:], line]
        if line.startswith("Setting up "):
            done += 1
            _progress(f"  {done} {line.split()[2]}")
    _progress_end()
    if process.wait() == 0:
        say(f"{name}: done in {time.monotonic() - began:.0f} s")
    elif must:
        raise CannotGoOn(f"{name} failed:\n{''.join(kept)}")
    else:
        say(f"{name} failed (going on with the lists this machine has): {kept[-1].strip() if kept else ''}")


# ------------------------------------------------------------------------------------------------------ venv


def _ensure_venv() -> None:
    if PYTHON.exists():
        probe = subprocess.run([str(PYTHON), "-m", "pip", "--version"], check=False, capture_output=True)
        if probe.returncode == 0:
            return
    if VENV.exists():
        say("the .venv here does not work (moved, or made by another Python): making it anew")
        shutil.rmtree(VENV)
    say(f"making .venv with Python {sys.version.split()[0]}")
    command = [sys.executable, "-m", "venv", str(VENV)]
    made = subprocess.run(command, check=False, capture_output=True, text=True)
    if made.returncode:
        raise CannotGoOn(f"python -m venv failed:\n{made.stdout}{made.stderr}")


def _install(test: bool) -> None:
    lock = _lock(test)
    count = sum(1 for line in lock.read_text(encoding="utf-8").splitlines() if re.match(r"[a-z0-9]", line))
    say(f"installing up to {count} Python packages from {lock.name} (Qt is most of it: 250 MB the first time)")
    code, told = _pip("install", "--require-hashes", "-r", str(lock))
    if code == 0:
        code, told = _pip("install", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    elif "DO NOT MATCH THE HASHES" in told:
        raise CannotGoOn(f"a downloaded package is not the one in {lock.name}; nothing was installed:\n{told[-2000:]}")
    else:
        say(f"{lock.name} cannot be had here: {_last_error(told)}")
        say("trying the version ranges of pyproject.toml instead")
        code, told = _pip("install", "-e", f"{ROOT}[test]" if test else str(ROOT))
    if code:
        raise CannotGoOn(f"pip failed:\n{told[-3000:]}")


def _last_error(told: str) -> str:
    lines = told.splitlines()
    unreachable = [line for line in lines if line.startswith("Could not fetch URL")]
    errors = [line[7:] for line in lines if line.startswith("ERROR:")]
    return (unreachable or errors[-1:] or ["pip gave no reason"])[0]


def _pip(*words: str) -> tuple[int, str]:
    """Run pip and show its progress in short; gives its exit code and what it said."""
    command = [str(PYTHON), "-m", "pip", *words, "--no-input", "--disable-pip-version-check", "--progress-bar=off"]
    process = subprocess.Popen(
        command, cwd=str(ROOT), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    assert process.stdout is not None
    told: list[str] = []
    number, name = 0, ""
    for line in process.stdout:
        told.append(line)
        if match := re.match(r"Collecting (\S+)", line):
            number, name = number + 1, match.group(1)
            _progress(f"  {number:3} {name}")
        elif match := re.match(r"\s+Downloading .*\((.* [kM]B)\)", line):
            _progress(f"  {number:3} {name} ({match.group(1)})")
        elif line.startswith("Installing collected packages"):
            _progress("      unpacking them")
    _progress_end()
    return process.wait(), "".join(told)


def _progress(text: str) -> None:
    """One line that changes on a terminal; one line each in a log."""
    if sys.stdout.isatty():
        print(f"\r\033[K{text[:78]}", end="", flush=True)
    else:
        print(text, flush=True)


def _progress_end() -> None:
    if sys.stdout.isatty():
        print("\r\033[K", end="", flush=True)
