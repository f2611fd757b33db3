"""From the settings to links: each by its driver's name, found in the registry. A link that cannot be opened is shown.

One wrong option must not keep the other links from working: what cannot be opened becomes a link that says why.
"""

import asyncio
import time
import zlib
from collections.abc import Callable
from pathlib import Path

from console.center.commands import Command
from console.secrets import SecretError, Secrets
from console.settings import LinkSettings, Settings
from drivers import registry
from drivers.contract import Capability, Link, Reply, Sink, Surroundings
from drivers.errors import DriverError, LinkLost, LoginRefused
from drivers.transport.tape import TapeRecorder, hide_secrets


class Unopened:
    """A link whose settings are wrong: it never connects, and says why."""

    capabilities: frozenset[Capability] = frozenset()

    def __init__(self, name: str, why: str) -> None:
        self.name, self.why = name, why

    async def run(self, sink: Sink) -> None:
        """Raises LoginRefused: trying again is no use until a person has seen to the settings."""
        await asyncio.sleep(0)
        raise LoginRefused(self.why)

    async def execute(self, command: Command) -> Reply:
        """Raises LinkLost."""
        raise LinkLost(self.why)


def open_links(settings: Settings, secrets: Secrets) -> list[Link]:
    """The links of the settings, connected to nothing yet."""
    return [_open(link, settings.data_folder(), secrets) for link in settings.links]


def _open(link: LinkSettings, folder: Path, secrets: Secrets) -> Link:
    try:
        driver = registry.find(link.driver)
        by_line = driver.info.taped_by_line
        return driver.open(link.name, link.options, _surroundings(link, folder, secrets, by_line))
    except (DriverError, OSError) as error:
        return Unopened(link.name, str(error))


def _surroundings(link: LinkSettings, folder: Path, secrets: Secrets, by_line: bool) -> Surroundings:
    return Surroundings(
        clock=time.time,
        secret=lambda name: _reveal(secrets, name),
        tape=_tape(link, folder, by_line) if link.record_tape else None,
        seed=zlib.crc32(link.name.encode()),
        folder=folder,
    )


def _reveal(secrets: Secrets, name: str) -> str:
    try:
        return secrets.get(name).reveal()
    except SecretError as error:
        raise LookupError(str(error)) from error


def _tape(link: LinkSettings, folder: Path, by_line: bool) -> Callable[[bool, bytes], None]:
    tapes = folder / "tapes"
    tapes.mkdir(parents=True, exist_ok=True)
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    redact = hide_secrets if by_line else None
    return TapeRecorder(tapes / f"{link.name}-{stamp}.tape", link.name, redact=redact)
