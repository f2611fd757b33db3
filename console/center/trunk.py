"""A trunk of the switch: a way in and out, grouped as supervisors speak of them."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Trunk:
    """A trunk. `calls`: those that use it now; `capacity`, `signal_dbm` 0: the switch does not say."""

    id: str
    link: str
    name: str
    group: str = ""
    capacity: int = 0
    in_service: bool = True
    reason: str = ""
    since: float = 0.0
    signal_dbm: int = 0
    operator: str = ""
    calls: dict[str, None] = field(default_factory=dict)
