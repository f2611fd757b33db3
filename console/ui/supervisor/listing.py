"""What a list of the window lists: which rows, which columns, and which changed keys concern it.

A `Listing` is the whole description of one list; `panes.py` puts it on the screen. Rows are the centre's own entities
(never copies), so a list costs what changed in it. Columns read the centre through the bridge at painting time.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from console.center.state import Center, Key
from console.ui.models.table import Column


@dataclass(frozen=True, slots=True)
class Listing:
    """One list. `rows`: all of it; `touched`: changed keys → row keys; `row`: one row, None when it is not listed.

    `costly`: its cells take long to make, so that changes are gathered and shown a few times a second.
    """

    kind: str
    columns: tuple[Column, ...]
    rows: Callable[[Center], dict[str, Any]]
    row: Callable[[Center, str], Any | None]
    touched: Callable[[Center, Iterable[Key]], set[str]]
    sort: str = ""
    descending: bool = False
    row_height: int = 0
    costly: bool = False
    everything_on: frozenset[str] = field(default_factory=lambda: frozenset({"centre"}))


def of_kind(kind: str) -> Callable[[Center, Iterable[Key]], set[str]]:
    """Rows touched by changed keys of their own kind."""
    return lambda center, keys: {name for k, name in keys if k == kind}
