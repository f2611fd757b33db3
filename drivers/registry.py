"""Finds drivers: by entry point (`centralino.drivers`), never by import of a vendor's name. A broken one is listed."""

from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points

from drivers.contract import Driver
from drivers.errors import BadOption

GROUP = "centralino.drivers"


@dataclass(frozen=True, slots=True)
class Listing:
    """A driver that is installed: `driver` to use, or None and `broken` says why."""

    name: str
    driver: Driver | None
    broken: str = ""


def listings() -> dict[str, Listing]:
    """Every installed driver by name, the broken ones with the reason."""
    return {point.name: _listing(point.name, point.value) for point in entry_points(group=GROUP)}


def find(name: str) -> Driver:
    """The driver called `name`. Raises `BadOption` that names what is installed, or why it is broken."""
    known = {point.name: point.value for point in entry_points(group=GROUP)}
    if name not in known:
        raise BadOption(f"there is no driver “{name}”; installed: {', '.join(sorted(known)) or 'none'}")
    listing = _listing(name, known[name])
    if listing.driver is None:
        raise BadOption(f"the driver “{name}” is broken: {listing.broken}")
    return listing.driver


def _listing(name: str, value: str) -> Listing:
    module_name, _, attribute = value.partition(":")
    try:
        module = import_module(module_name)
        driver: Driver = getattr(module, attribute or "DRIVER")
        if not driver.info.name:
            return Listing(name, None, "it has no name")
    # A third party's package may fail on import in any way whatever; the reason is shown, the house goes on.
    except Exception as fault:  # noqa: BLE001
        return Listing(name, None, f"{type(fault).__name__}: {fault}")
    return Listing(name, driver)
