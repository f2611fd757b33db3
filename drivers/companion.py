"""Small processes of a driver's own, and how they are started: from a checkout, from a package, on every system.

`centralino companion drivers.modbus.guard` runs that module's `main`; the verb stands in no list, people never type it.
A packaged build has no Python to give `-m` to: there the program itself is asked. A companion outlives whoever starts
it, opens no window, and hears no Ctrl+C that is meant for them.
"""

import importlib
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from drivers.errors import DriverError

VERB = "companion"
_NEW_GROUP, _NO_WINDOW = 0x00000200, 0x08000000
"""CREATE_NEW_PROCESS_GROUP and CREATE_NO_WINDOW of Windows, which `subprocess` knows only there."""


def words(module: str, program: str = sys.executable, packaged: bool | None = None) -> list[str]:
    """The command line that runs a module of `drivers`. `packaged`: whether the program is a packaged build."""
    frozen = getattr(sys, "frozen", False) if packaged is None else packaged
    return [program, VERB, module] if frozen else [program, "-m", module]


def apart(platform: str = sys.platform) -> Mapping[str, Any]:
    """What `Popen` must be told for a process that stands by itself."""
    if platform == "win32":
        return {"creationflags": _NEW_GROUP | _NO_WINDOW}
    return {"start_new_session": True}


def run(rest: Sequence[str]) -> int:
    """The verb: run the module named, its exit code. Raises DriverError when it is no companion."""
    name = rest[0] if len(rest) == 1 else ""
    if not name.startswith("drivers.") or name.rpartition(".")[2] not in _KNOWN:
        raise DriverError(f"“{VERB} {' '.join(rest)}” starts nothing: this word is the program's own")
    return int(importlib.import_module(name).main())


_KNOWN = frozenset({"guard"})
"""What a driver may have run as a process of its own."""
