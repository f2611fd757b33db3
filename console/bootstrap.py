"""The one place that knows everybody: who is made from what, for whichever role the program was started in.

Settings → journal → links → engine; settings → replica → window. A role gets a `House` and asks it for what it needs,
so that the window's room need not know the engine's, nor the engine's the window's.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from console.engine.embedded import Keeper, engine_words
from console.secrets import Secret, Secrets
from console.settings import Settings
from console.store.address import parse_address
from console.store.journal import Journal, default_writer
from console.store.replica import Replica


@dataclass(frozen=True, slots=True)
class House:
    """A site as one start of the program sees it. `config`: the settings file named on the command line, if any."""

    settings: Settings
    secrets: Secrets
    config: Path | None = None
    stay: bool = False

    @property
    def address(self) -> str:
        """The journal's address, without a password."""
        return self.settings.database_address()

    @property
    def secret(self) -> Secret | None:
        """The journal's password, None when it needs none. Raises SecretError."""
        name = self.settings.database_secret
        return self.secrets.get(name) if name else None

    @property
    def presence(self) -> str:
        """The lease by which engines see that this console is there."""
        return f"console/{default_writer()}"

    @property
    def embedded(self) -> bool:
        """Whether this console sees to its own engine: a journal in a file is nobody else's, a server's is central."""
        return parse_address(self.address).file is not None

    def journal(self) -> Journal:
        """A journal of one's own, not connected yet."""
        return Journal(self.address, self.secret)

    def replica(self, wake: Callable[[], None]) -> Replica:
        """What a window follows; not started yet."""
        return Replica(self.address, wake, self.secret, self.presence)

    def keeper(self, told: Callable[[str], None] | None = None) -> Keeper | None:
        """Who keeps an engine running for this console; None when engines are the central server's business."""
        if not self.embedded:
            return None
        output = self.settings.data_folder() / "log" / "engine-said.log"
        return Keeper(self.journal(), engine_words(self._shared_words()), output, told)

    def _shared_words(self) -> Sequence[str]:
        words = ["--data", str(self.settings.data_folder()), "--database", self.address]
        if self.config is not None:
            words += ["--config", str(self.config.absolute())]
        return [*words, "--stay"] if self.stay else words
