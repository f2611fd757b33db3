"""How a replica stands towards its journal, as values a screen can show."""

from dataclasses import dataclass
from enum import StrEnum

from console.store.lease import Lease


class Phase(StrEnum):
    """What a replica is doing."""

    STARTING = "starting"
    CATCHING_UP = "catching_up"
    FOLLOWING = "following"
    LOST = "lost"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Standing:
    """`lost_since` (seconds since the epoch, 0: not lost) and `why` are for the screen; so is `engine_age_s`.

    `engine_age_s`: how long since the engine's lease was renewed, by the database's clock; < 0: no engine ever was.
    `engine_alive`: somebody holds that lease. `unreadable`: rows this program could not read (a newer one wrote them).
    """

    phase: Phase
    lost_since: float = 0.0
    why: str = ""
    leases: tuple[Lease, ...] = ()
    engine_age_s: float = -1.0
    engine_alive: bool = False
    unreadable: int = 0

    @property
    def lost(self) -> bool:
        """Whether the database is away: what is shown is old."""
        return self.phase is Phase.LOST
