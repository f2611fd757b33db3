"""`centralino [ROLE] …`: from the words of the command line to the role they name, and to nothing else.

One verb is in no list: `companion`, by which a packaged program starts a driver's own small process.

A role is a module with `add_arguments(parser)` and `run(args) -> int`, imported only when asked for, so
that an engine never loads Qt. It finds ready in `args`: `settings` (console.settings.Settings, with the
command line's own values in it), `secrets` (console.secrets.Secrets), `log` (Path), `config`, `stay`, and
for a window `house` (console.bootstrap.House). An error a person can mend is one sentence and exit code 2;
anything else is a bug, written to the log whose path is told.
"""

import argparse
import importlib
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from console import __version__, display
from console.errors import PlainError
from console.logs import open_log
from console.secrets import Secret, Secrets
from console.settings import Settings, default_data_folder, load, sqlite_address
from console.settings_toml import LANGUAGES, THEMES
from drivers import companion
from drivers.errors import DriverError

FAILED = 2
INTERRUPTED = 130
COMMAND_LINE = "the command line's database password"


@dataclass(frozen=True, slots=True)
class Role:
    """One way to start the program: the module that does it, whether it opens windows, and its line of help."""

    module: str
    windows: bool
    help: str


ROLES = {
    "supervisor": Role("console.ui.supervisor.main", True, "the floor, its queues, agents and calls (the default)"),
    "wallboard": Role("console.ui.wallboard.main", True, "the big screen: full screen, read at ten metres"),
    "station": Role("console.ui.station.main", True, "an operator's station: telephone, file, ticket, diagnosis"),
    "technician": Role("console.ui.technician.main", True, "links, their bytes, devices, lines and the bench's tests"),
    "engine": Role("console.engine.main", False, "holds the links and writes the journal; no window"),
    "replay": Role("console.replay", False, "fold a recorded byte stream and print its boards; no window"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the role the words name; gives the process's exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    log: Path | None = None
    try:
        if words[:1] == [companion.VERB]:
            return companion.run(words[1:])
        common = _common_parser()
        given, rest = common.parse_known_args(words)
        name, rest = _role_of(rest)
        role = ROLES[name]
        if role.windows and not _asks_for_help(rest) and (why := display.missing()):
            raise PlainError(f"{why}\n{display.ADVICE}")
        args = _prepare(name, common, given, rest)
        log = args.log
        return int(importlib.import_module(role.module).run(args))
    except KeyboardInterrupt:
        return INTERRUPTED
    except (PlainError, DriverError) as error:
        print(f"centralino: {error}", file=sys.stderr)
        return FAILED
    except Exception as error:  # noqa: BLE001 - the last stop: a bug is logged with its traceback and told
        return _tell_bug(error, log or _late_log())


def _common_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    group = parser.add_argument_group("for every role")
    group.add_argument("--version", action="version", version=f"centralino {__version__}")
    group.add_argument("--config", type=Path, metavar="FILE", help="the settings file (TOML)")
    group.add_argument(
        "--database",
        metavar="ADDRESS",
        help="the journal: postgresql://user@host/name, sqlite:///file or a file's path; no password in it",
    )
    group.add_argument("--data", type=Path, metavar="FOLDER", help="where journal, tapes and log are kept")
    group.add_argument("--language", choices=LANGUAGES[1:], help="en, it or pt; else the system's")
    group.add_argument("--theme", choices=THEMES, help="light or dark")
    group.add_argument(
        "--stay", action="store_true", help="an engine started by a console stays when the last console has gone"
    )
    return parser


def _role_of(rest: list[str]) -> tuple[str, list[str]]:
    if not rest or rest[0].startswith("-"):
        return "supervisor", rest
    if rest[0] in ROLES:
        return rest[0], rest[1:]
    print(f"centralino: there is no “{rest[0]}” here; known: {', '.join(ROLES)}", file=sys.stderr)
    raise SystemExit(FAILED)


def _asks_for_help(words: list[str]) -> bool:
    return "-h" in words or "--help" in words


def _prepare(
    name: str, common: argparse.ArgumentParser, given: argparse.Namespace, rest: list[str]
) -> argparse.Namespace:
    """The role's own arguments, the settings with the command line's values, the secrets, and an open log."""
    roles = "\n".join(f"  {word:<11}{role.help}" for word, role in ROLES.items())
    parser = argparse.ArgumentParser(
        prog="centralino" if name == "supervisor" else f"centralino {name}",
        description=f"{ROLES[name].help}\n\nroles:\n{roles}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
        allow_abbrev=False,
    )
    importlib.import_module(ROLES[name].module).add_arguments(parser)
    args = parser.parse_args(rest, namespace=given)
    args.role = name
    settings = _with_words(load(args.config), args)
    args.secrets = Secrets.open(Path(settings.secrets_file).expanduser() if settings.secrets_file else None)
    args.settings = _without_password(settings, args.secrets)
    if ROLES[name].windows:
        args.house = _house(args)
    try:
        args.log = open_log(args.settings.data_folder(), name)
    except OSError as error:
        raise PlainError(f"the data folder {args.settings.data_folder()} cannot be used: {error}") from error
    return args


def _house(args: argparse.Namespace) -> object:
    """What a window's role asks for journal, replica and engine: a `console.bootstrap.House`."""
    bootstrap = importlib.import_module("console.bootstrap")
    return bootstrap.House(args.settings, args.secrets, args.config, args.stay)


def _with_words(settings: Settings, args: argparse.Namespace) -> Settings:
    words = {
        "database": _address(args.database) if args.database else None,
        "data": str(args.data) if args.data else None,
        "language": args.language,
        "theme": args.theme,
    }
    return replace(settings, **{key: value for key, value in words.items() if value is not None})


def _address(text: str) -> str:
    """An address as given, or the SQLite address of a plain path."""
    if "password=" in text.lower():
        raise PlainError("--database takes no password= : name it in the setting database_secret")
    return text if "://" in text else sqlite_address(Path(text))


def _without_password(settings: Settings, secrets: Secrets) -> Settings:
    """A password typed into --database is taken out of the address at once and kept in memory only."""
    try:
        parts = urlsplit(settings.database)
        password = parts.password
    except ValueError:
        raise PlainError("--database is not an address") from None
    if not password:
        return settings
    print(
        "centralino: a password on the command line can be read by every user of this machine; "
        "better: --database without it, and its name in the setting database_secret",
        file=sys.stderr,
    )
    secrets.hold(COMMAND_LINE, Secret(password))
    user, _, host = parts.netloc.rpartition("@")
    bare = urlunsplit(parts._replace(netloc=f"{user.split(':')[0]}@{host}"))
    return replace(settings, database=bare, database_secret=COMMAND_LINE)


def _late_log() -> Path | None:
    """A log for a bug that came before the role had one; None when even that cannot be written."""
    try:
        return open_log(default_data_folder(), "start")
    except OSError:
        return None


def _tell_bug(error: Exception, log: Path | None) -> int:
    logging.getLogger("console").critical("the program stopped on a bug", exc_info=error)
    kind = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    print(f"centralino: stopped on a bug of its own ({kind}).", file=sys.stderr)
    if log is not None:
        print(f"centralino: what happened is in {log}; please send it along when you report it.", file=sys.stderr)
    return FAILED


if __name__ == "__main__":
    sys.exit(main())
