#!/usr/bin/env python3
"""Everything a helper needs, redacted, in one file to send: versions, settings, logs, tapes, health, test results.

When to use it: last. First run what docs/bench.md tells for your fault with --json, keep each last line in a file, and
give these files here.

Passwords are blotted out: those your secrets file holds wherever they stand, others by the word in front of them.
--hide-numbers turns telephone numbers into other numbers, the same each time. What goes in is printed before it is
written; --look prints and writes nothing. Nothing is sent: that is yours to do. Look into it first, it holds what
callers' telephones said.

examples:
  python3 scripts/diagnose/report.py report.zip --hide-numbers
  python3 scripts/diagnose/report.py report.zip --result line.json --result switch.json
"""

import argparse
import json
import os
import secrets
import shutil
import sys
import time
import tomllib
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("serial", "platformdirs")

import platformdirs

from console.center.check import Check, Verdict
from drivers.transport import checks_ports
from drivers.transport.bundle import MB, Bundle, add_files, add_tapes, listing, manifest, versions, write
from drivers.transport.redaction import Redactor
from drivers.transport.tape import TapeRecorder
from scripts.diagnose.frame import Bench, Desk, UsageError, run

APPLICATION = "centralino"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", nargs="?", type=Path, help="the file to write (default: centralino-report-DATE.zip here)"
    )
    parser.add_argument(
        "--settings", type=Path, metavar="FILE", help="the console's settings (default: this account's)"
    )
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="its data folder (default: what the settings say)")
    parser.add_argument(
        "--secrets", type=Path, metavar="FILE", help="its secrets file: what stands in it is blotted out everywhere"
    )
    parser.add_argument(
        "--result", type=Path, action="append", default=[], metavar="FILE", help="a script's JSON; may be repeated"
    )
    parser.add_argument(
        "--tape", type=Path, action="append", default=[], metavar="FILE", help="a further tape; may be repeated"
    )
    parser.add_argument(
        "--tape-mb", type=float, default=20.0, help="how much of tapes, newest first (default: %(default)g)"
    )
    parser.add_argument(
        "--log-mb", type=float, default=5.0, help="how much of logs, newest first (default: %(default)g)"
    )
    parser.add_argument("--hide-numbers", action="store_true", help="turn telephone numbers into others")
    parser.add_argument("--look", action="store_true", help="only print what would be in it")


def work(args: argparse.Namespace, desk: Desk) -> None:
    """Gather, show, write."""
    if not args.simulate:
        make(args, desk)
        return
    with TemporaryDirectory() as name:
        folder = Path(name)
        _furnish(folder)
        args.settings, args.secrets = folder / "settings.toml", folder / "secrets.toml"
        args.data, args.file = folder, args.file or folder / "report.zip"
        make(args, desk)


def make(args: argparse.Namespace, desk: Desk) -> None:
    """One report."""
    settings, file = _settings(args.settings)
    data = (
        args.data or Path(str(settings.get("data") or "")).expanduser() if settings.get("data") or args.data else None
    )
    data = data or Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))
    target = args.file or Path(f"centralino-report-{time.strftime('%Y%m%d-%H%M%S')}.zip")
    if not target.absolute().parent.is_dir():
        raise UsageError(f"{target.parent} is no folder")
    redact = _redactor(args, settings)
    bundle = Bundle()
    desk.told("gathering versions, settings and health")
    bundle.add_json("versions.json", versions(), "this installation", redact)
    if file is not None:
        bundle.add("settings.toml", redact(file.read_bytes()), str(file))
    else:
        bundle.left_out.append("settings: there are none, the program runs with its defaults")
    bundle.add_json("health.json", _health(data), "this machine", redact)
    _add_results(bundle, args.result, redact)
    desk.told(f"gathering logs and tapes from {data}")
    add_files(bundle, "log", (data / "log").glob("*.log*"), redact, int(args.log_mb * MB))
    add_tapes(bundle, [*data.rglob("*.tape"), *args.tape], redact, int(args.tape_mb * MB))
    _finish(args, desk, bundle, redact, target)


def _finish(args: argparse.Namespace, desk: Desk, bundle: Bundle, redact: Redactor, target: Path) -> None:
    head = manifest(bundle, redact, time.time())
    desk.more["manifest"] = head
    desk.say(f"in {target}:")
    for line in listing(bundle):
        desk.say(f"  {line}")
    words = (
        ", ".join(f"{count} {what}" for what, count in head["blotted_out"].items()) or "nothing was found to blot out"
    )
    desk.add(Check("redacted", Verdict.FINE, float(sum(head["blotted_out"].values())), "places", words))
    if not args.hide_numbers:
        advice = "--hide-numbers turns them into others"
        desk.add(Check("numbers", Verdict.NOTICE, words="telephone numbers are in it as they are", advice=advice))
    if head["left_out"]:
        words = "see the list above; --tape-mb and --log-mb take more"
        desk.add(Check("left out", Verdict.NOTICE, float(len(head["left_out"])), "items", words))
    if args.look:
        desk.add(Check("written", Verdict.UNTRIED, words="--look: nothing was written"))
        return
    write(bundle, head, target)
    desk.add(Check("written", Verdict.FINE, target.stat().st_size / 1000, "kB", str(target)))


def _settings(given: Path | None) -> tuple[dict[str, Any], Path | None]:
    file = given or Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "settings.toml"
    if given is None and not file.exists():
        return {}, None
    try:
        return tomllib.loads(file.read_text(encoding="utf-8")), file
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: {error}") from error
    except tomllib.TOMLDecodeError as error:
        # A broken file is what the report may be about: it goes along, and is read as plain text.
        print(f"… {file} is no TOML: {error}", file=sys.stderr)
        return {}, file


def _redactor(args: argparse.Namespace, settings: dict[str, Any]) -> Redactor:
    words: list[str] = []
    named = args.secrets or (Path(str(settings["secrets_file"])).expanduser() if settings.get("secrets_file") else None)
    if named is not None:
        try:
            words = [str(value) for value in tomllib.loads(named.read_text(encoding="utf-8")).values()]
        except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise UsageError(
                f"the secrets cannot be read, so they could not be blotted out: {named}: {error}"
            ) from error
    words += _from_keyring(_names(settings))
    return Redactor(words, secrets.token_bytes(32) if args.hide_numbers else None, frozenset(_names(settings)))


def _names(settings: dict[str, Any]) -> list[str]:
    """The names by which the settings call their secrets."""
    found = [str(settings.get("database_secret") or "")]
    for link in settings.get("links", []):
        options = link.get("options", {}) if isinstance(link, dict) else {}
        found += [str(value) for name, value in options.items() if name.endswith("secret")]
    return [name for name in found if name]


def _from_keyring(names: list[str]) -> list[str]:
    if not names:
        return []
    import keyring
    import keyring.errors

    try:
        kept = [keyring.get_password(APPLICATION, name) for name in names]
    except keyring.errors.KeyringError:
        return []  # no keyring here: then no password came from one
    return [word for word in kept if word]


def _health(data: Path) -> dict[str, Any]:
    """Sizes, room, clock, ports; the database's health is database.py's result."""
    files = {str(file.relative_to(data)): file.stat().st_size for file in sorted(data.rglob("*")) if file.is_file()}
    room = shutil.disk_usage(data if data.exists() else Path.cwd())
    return {
        "data_folder": str(data),
        "files": files,
        "disk_free_bytes": room.free,
        "disk_bytes": room.total,
        "time": time.time(),
        "time_zone": time.tzname,
        "load": os.getloadavg() if hasattr(os, "getloadavg") else None,
        "ports": [asdict(port) for port in checks_ports.ports()],
    }


def _add_results(bundle: Bundle, files: list[Path], redact: Redactor) -> None:
    for file in files:
        try:
            last = [line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()][-1]
            value = json.loads(last)
        except (OSError, UnicodeDecodeError, ValueError, IndexError) as error:
            raise UsageError(f"{file} does not end with a script's JSON line: {error}") from error
        bundle.add_json(f"results/{file.stem}.json", value, str(file), redact)


def _furnish(folder: Path) -> None:
    """A simulated installation: settings, a log with a password in it, a tape with a caller's number."""
    (folder / "settings.toml").write_text(
        'site = "Simulated"\n[[links]]\nname = "main"\ndriver = "ami"\n[links.options]\nhost = "pbx.example"\n'
        'user = "monitor"\nsecret = "switch-reader"\n',
        encoding="utf-8",
    )
    (folder / "secrets.toml").write_text('switch-reader = "a simulated password"\n', encoding="utf-8")
    (folder / "secrets.toml").chmod(0o600)
    (folder / "log").mkdir()
    (folder / "log" / "engine.log").write_text("INFO signing in with a simulated password\n", encoding="utf-8")
    recorder = TapeRecorder(folder / "main.tape", "main")
    recorder(True, b"Event: Newchannel\r\nCallerIDNum: 0551234567\r\n\r\n")
    recorder.close()


BENCH = Bench("report", __doc__, add_arguments, work)

if __name__ == "__main__":
    sys.exit(run(BENCH))
