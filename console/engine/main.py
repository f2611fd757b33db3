"""`centralino engine`: a process without a window that holds the links and writes the journal until it is told to stop.

SIGTERM and Ctrl+C end it in good order within three seconds. Started by a console (`--embedded`) it ends a minute
after the last console has gone, unless `--stay`.
"""

import argparse
import asyncio
import logging
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path

from console import assets
from console.center.rules import Rule
from console.collector import settle_collector
from console.desk.settings_toml import parse_desk
from console.engine.checkpoint import checkpoint_words, run_apart, run_here
from console.engine.engine import Engine
from console.engine.lamps_file import site_lamps
from console.engine.opening import open_links
from console.engine.plan import make_plan
from console.engine.rules_file import parse_rules
from console.errors import PlainError
from console.secrets import Secrets
from console.settings import Settings
from console.store.journal import Journal
from console.threads import share_evenly

log = logging.getLogger(__name__)

LINGER_S = 60.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words `centralino engine` knows besides those of every role."""
    parser.add_argument("--embedded", action="store_true", help="end a minute after the last console (see --stay)")
    parser.add_argument("--linger", type=float, default=LINGER_S, metavar="SECONDS", help="with --embedded: how long")
    parser.add_argument("--checkpoint", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument(
        "--rules",
        type=Path,
        metavar="FILE",
        help="alarm rules (TOML); else alarms.toml in the data folder, else the ones that ship",
    )


def run(args: argparse.Namespace) -> int:
    """Be an engine. 0 after a good end. Raises PlainError for what a person must see to."""
    if args.checkpoint:
        return run_here(args.settings.database_address())
    linger_s = args.linger if args.embedded and not args.stay else 0.0
    engine = make_engine(args.settings, args.secrets, site_rules(args.rules, args.settings.data_folder()), linger_s)
    log.info("engine %s over %s", engine.name, engine.journal.shown)
    asyncio.run(serve(engine))
    engine.close()
    log.info("engine %s has ended: %s", engine.name, engine.reason)
    return 0


def make_engine(settings: Settings, secrets: Secrets, rules: tuple[Rule, ...], linger_s: float = 0.0) -> Engine:
    """Settings → journal → links → engine; nothing is connected yet. Raises PlainError."""
    secret = secrets.get(settings.database_secret) if settings.database_secret else None
    address, folder = settings.database_address(), settings.data_folder()
    words = checkpoint_words(["--data", str(folder), "--database", address])
    plan = make_plan(settings, rules, linger_s, site_lamps(folder), site_desk(folder))
    return Engine(Journal(address, secret), open_links(settings, secrets), plan, partial(run_apart, words, secret))


def site_rules(named: Path | None, folder: Path) -> tuple[Rule, ...]:
    """The alarm rules: of the file named, of the data folder's `alarms.toml`, or the ones that ship. PlainError."""
    file = named or folder / "alarms.toml"
    if named is None and not file.exists():
        return parse_rules(assets.text("alarms", "default.toml"), "alarms/default.toml")
    try:
        return parse_rules(file.read_text(encoding="utf-8"), str(file))
    except (OSError, UnicodeDecodeError) as error:
        raise PlainError(f"{file}: cannot be read: {error}") from error


def site_desk(folder: Path) -> str:
    """The data folder's `desk.toml`, read and found good; empty when there is none. Raises PlainError."""
    file = folder / "desk.toml"
    if not file.exists():
        return ""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PlainError(f"{file}: cannot be read: {error}") from error
    parse_desk(text, str(file))
    return text


async def serve(engine: Engine) -> None:
    """Run it in this loop until a signal or its own reasons end it."""
    loop = asyncio.get_running_loop()
    settle_collector()
    share_evenly()
    for number in (signal.SIGTERM, signal.SIGINT):
        _on_signal(loop, number, lambda: engine.stop("told to stop"))
    try:
        await engine.run()
    finally:
        engine.reason = engine.reason or "a bug"


def _on_signal(loop: asyncio.AbstractEventLoop, number: signal.Signals, call: Callable[[], None]) -> None:
    try:
        loop.add_signal_handler(number, call)
    except NotImplementedError:  # Windows
        signal.signal(number, lambda _number, _frame: loop.call_soon_threadsafe(call))
