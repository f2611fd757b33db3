"""What a wallboard shows, described in TOML: pages of rows of figures. Reads and checks the description, no more.

    title = "The whole centre"
    rotate_s = 20                  # seconds a page stays; 0: for ever

    [[page]]
    each = "queues"                # one page for every `per_page` queues, or "queue": one for each, or "agents"
    per_page = 8
    [[page.row]]
    height = 2.6                   # its share of the page
    show = ["queues"]              # the page's queue cards
    [[page.row]]
    show = ["talking", "ready", "service_level"]     # figures of the centre (of the queue, with each = "queue")
    [[page.row]]
    show = ["tickets_open", "tickets_late/2", "tickets_open/network"]    # tickets: all, of level 2, of a team

Presets ship in `resources/boards`; a user's own lie in the `boards` folder beside the settings and win by name.
"""

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from console import assets
from console.errors import PlainError
from console.settings import default_config_file

FIGURES = (
    "waiting", "longest_wait", "service_level", "service_level_day", "asa", "aht", "abandonment", "abandoned",
    "offered", "answered", "expected_wait", "in_progress", "trunks", "alarms",
)  # fmt: skip
TICKETS = (
    "tickets_open", "tickets_at_risk", "tickets_late", "tickets_unanswered", "tickets_unowned",
    "tickets_oldest_unanswered", "tickets_next_due",
)  # fmt: skip
STATES = ("ready", "reserved", "talking", "hold", "wrap_up", "not_ready", "logged_out", "unknown")
CROWDS = ("queues", "agents")
EACH = ("", "queue", "queues", "agents")
ONLY_QUEUE, ONLY_CENTRE = ("expected_wait",), ("in_progress", "trunks", "alarms")
MOST_ON_A_ROW = 8


class BoardError(PlainError):
    """A board's description is wrong; the message names the file, the place and what is allowed."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a page: its share of the height, and what it shows from left to right."""

    height: float
    show: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page; `each` repeats it for the queues or agents there are, `per_page` at a time."""

    rows: tuple[Row, ...]
    title: str = ""
    each: str = ""
    per_page: int = 1


@dataclass(frozen=True, slots=True)
class Board:
    """A whole board."""

    name: str
    title: str
    pages: tuple[Page, ...]
    rotate_s: float = 20.0


def user_folder() -> Path:
    """Where a user's own boards are looked for."""
    return default_config_file().parent / "boards"


def known() -> list[str]:
    """The names of all boards, presets and the user's own."""
    folder = user_folder()
    own = [entry.stem for entry in folder.glob("*.toml")] if folder.is_dir() else []
    return sorted({*assets.names("boards", ".toml"), *own})


def find(wanted: str) -> Board:
    """A board by name or by file. Raises BoardError when there is none, or when it is wrong."""
    if wanted.endswith(".toml") or "/" in wanted or "\\" in wanted:
        return read(Path(wanted))
    own = user_folder() / f"{wanted}.toml"
    if own.is_file():
        return read(own)
    if wanted in assets.names("boards", ".toml"):
        return read(assets.path("boards", f"{wanted}.toml"))
    raise BoardError(f"there is no board “{wanted}”; known: {', '.join(known())}. Your own go into {user_folder()}")


def read(file: Path) -> Board:
    """Read and check one file. Raises BoardError."""
    try:
        table = tomllib.loads(file.read_bytes().decode("utf-8"))
    except OSError as error:
        raise BoardError(f"{file}: cannot be read: {error.strerror or error}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BoardError(f"{file}: not a TOML file: {error}") from error
    return parse(table, file.stem, str(file))


def parse(table: dict[str, Any], name: str, source: str) -> Board:
    """A table as a Board; `source` is named in errors. Raises BoardError."""
    _only(table, ("title", "rotate_s", "page"), source)
    rotate = _number(table.get("rotate_s", 20.0), f"{source}: rotate_s", 0.0, 86_400.0)
    pages = _tables(table.get("page"), f"{source}: page")
    read_pages = tuple(_page(page, f"{source}: page {number}") for number, page in enumerate(pages, 1))
    return Board(name, _text(table.get("title", name), f"{source}: title"), read_pages, rotate)


def _page(table: dict[str, Any], place: str) -> Page:
    _only(table, ("title", "each", "per_page", "row"), place)
    each = _text(table.get("each", ""), f"{place}: each")
    if each not in EACH:
        raise BoardError(f"{place}: each must be one of {', '.join(EACH[1:])}, not “{each}”")
    rows = _tables(table.get("row"), f"{place}: row")
    read_rows = tuple(_row(row, f"{place}, row {number}", each) for number, row in enumerate(rows, 1))
    default = {"queues": 8, "agents": 40}.get(each, 1)
    per_page = int(_number(table.get("per_page", default), f"{place}: per_page", 1, 60))
    return Page(read_rows, _text(table.get("title", ""), f"{place}: title"), each, 1 if each == "queue" else per_page)


def _row(table: dict[str, Any], place: str, each: str) -> Row:
    _only(table, ("height", "show"), place)
    show = table.get("show")
    if not isinstance(show, list) or not show or not all(isinstance(item, str) for item in show):
        raise BoardError(f"{place}: show must be a list of names")
    if len(show) > MOST_ON_A_ROW:
        raise BoardError(f"{place}: show has {len(show)} names; more than {MOST_ON_A_ROW} cannot be read from afar")
    for item in show:
        _check_shown(item, place, each)
    return Row(_number(table.get("height", 1.0), f"{place}: height", 0.1, 20.0), tuple(show))


def _check_shown(item: str, place: str, each: str) -> None:
    figure, parted, part = item.partition("/")
    if figure in TICKETS:
        _check_tickets(item, place, each, part if parted else None)
        return
    if item not in (*FIGURES, *STATES, *CROWDS):
        known_here = ", ".join((*CROWDS, *FIGURES, *STATES, *TICKETS))
        raise BoardError(f"{place}: show has “{item}”; known: {known_here}")
    if item in CROWDS and each != item:
        raise BoardError(f'{place}: “{item}” needs each = "{item}" on its page')
    if item in ONLY_QUEUE and each != "queue":
        raise BoardError(f'{place}: “{item}” is a figure of one queue: it needs each = "queue" on its page')
    if item in ONLY_CENTRE and each == "queue":
        raise BoardError(f"{place}: “{item}” is a figure of the whole centre, not of a queue")


def _check_tickets(item: str, place: str, each: str, part: str | None) -> None:
    if part is not None and not part.strip():
        raise BoardError(f"{place}: “{item}” needs a level or a team after the stroke, as in tickets_open/2")
    if each == "queue":
        raise BoardError(f"{place}: “{item}” is a figure of the help desk, not of a queue")


def tickets_only(board: Board) -> bool:
    """Whether it shows nothing that comes from a switch."""
    return all(item.partition("/")[0] in TICKETS for page in board.pages for row in page.rows for item in row.show)


def _only(table: dict[str, Any], allowed: tuple[str, ...], place: str) -> None:
    unknown = [key for key in table if key not in allowed]
    if unknown:
        raise BoardError(f"{place}: “{unknown[0]}” is not known here; known: {', '.join(allowed)}")


def _tables(value: Any, place: str) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not value or not all(isinstance(item, dict) for item in value):
        raise BoardError(f"{place}: at least one is needed, each a table in double brackets")
    return value


def _text(value: Any, place: str) -> str:
    if not isinstance(value, str):
        raise BoardError(f"{place}: must be a text")
    return value


def _number(value: Any, place: str, least: float, most: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise BoardError(f"{place}: must be a number from {least:g} to {most:g}")
    return float(value)


def turning(board: Board, rotate_s: float) -> Board:
    """The board with another time for its pages. Raises BoardError."""
    return replace(board, rotate_s=_number(rotate_s, "--rotate", 0.0, 86_400.0))
