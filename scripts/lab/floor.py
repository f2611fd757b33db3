"""The laboratory's call centre on paper: queues, agents, phones, trunks and how each of them behaves.

Pure values, so that the configuration writer, the traffic and the tests speak of the same people.
Must not touch files, sockets or the switch.
"""

from dataclasses import dataclass

TRUNKS = {"mi-1": "127.0.0.11", "mi-2": "127.0.0.12", "to-1": "127.0.0.21", "to-2": "127.0.0.22"}
"""Trunk endpoints and the loopback address by which the switch recognises each."""

SUPERVISOR = "2001"
NOBODY = "2999"

PHONES = ("uas", "silent", "busy", "reject", "brief", "refer", "patient", "station")
"""Kinds of phone: one SIPp process each, its port is the place in this tuple."""


@dataclass(frozen=True)
class Queue:
    """One queue: ``number`` is dialled, ``ring_s`` is how long one agent's phone rings."""

    name: str
    number: str
    strategy: str
    ring_s: int
    wrapup_s: int
    service_level_s: int
    overflow: str = ""
    weight: int = 0


@dataclass(frozen=True)
class Agent:
    """One agent: ``phone`` is a kind from PHONES, ``local`` reaches it through a Local channel."""

    number: str
    name: str
    queues: tuple[str, ...]
    phone: str = "uas"
    penalty: int = 0
    local: bool = False
    dynamic: bool = False

    @property
    def interface(self) -> str:
        if self.phone == "station":
            return f"Local/{self.number}@centralino-station/n"
        return f"Local/{self.number}@agents/n" if self.local else f"PJSIP/{self.number}"

    @property
    def state_interface(self) -> str:
        return f"PJSIP/{self.number}"


QUEUES = (
    Queue("support1", "8001", "rrmemory", 8, 1, 5),
    Queue("support2", "8002", "leastrecent", 6, 0, 10),
    Queue("sales", "8003", "fewestcalls", 8, 1, 5, overflow="switchboard"),
    Queue("orders", "8004", "random", 10, 2, 20),
    Queue("switchboard", "8005", "ringall", 10, 0, 5, weight=1),
    Queue("quiet", "8006", "linear", 10, 0, 5),
    Queue("nightline", "8007", "rrmemory", 2, 0, 5),
    Queue("desk1", "8008", "linear", 20, 2, 10),
)
"""``desk1`` is served by stations, whose phones ring until they are told to lift themselves. ``quiet`` has no agents:
who calls it waits for ever. ``nightline``'s phones never answer."""

BY_NAME = {queue.name: queue for queue in QUEUES}
BUSY_QUEUES = ("support1", "support2", "sales", "orders", "switchboard")

_FIRST = ("Ana", "Bruno", "Chiara", "Davide", "Elena", "Fabio", "Giulia", "Hugo", "Irene", "João")
_LAST = ("Costa", "D'Amico", "Esposito", "Ferrari", "Gonçalves", "Lima", "Müller", "Ricci", "Sá", "Zanetti")


def _name(index: int) -> str:
    return f"{_FIRST[index % 10]} {_LAST[(index // 10 + index) % 10]}"


def agents() -> tuple[Agent, ...]:
    """Everybody on the roster, in the order of their numbers."""
    roster: list[Agent] = []
    for i in range(30):
        roster.append(Agent(str(1001 + i), _name(i), ("support1",) if i % 3 else ("support1", "support2")))
    for i in range(20):
        penalty = 0 if i < 16 else 1
        roster.append(Agent(str(1031 + i), _name(30 + i), ("support2",), penalty=penalty, local=i % 2 == 0))
    for i in range(20):
        roster.append(Agent(str(1051 + i), _name(50 + i), ("sales",), dynamic=i >= 17))
    for i in range(20):
        roster.append(Agent(str(1071 + i), _name(70 + i), ("orders", "sales") if i < 4 else ("orders",), local=i >= 15))
    for i in range(6):
        roster.append(Agent(str(1091 + i), _name(90 + i), ("switchboard",)))
    odd = (
        ("silent", "support1"),
        ("silent", "nightline"),
        ("busy", "support2"),
        ("reject", "sales"),
        ("brief", "orders"),
        ("brief", "support1"),
        ("refer", "orders"),
        ("refer", "support1"),
    )
    for i, (phone, queue) in enumerate(odd):
        roster.append(Agent(str(1101 + i), _name(3 * i), (queue,), phone=phone))
    for i in range(6):
        roster.append(Agent(str(1201 + i), _name(20 + i), ("desk1",), phone="station"))
    return tuple(roster)
