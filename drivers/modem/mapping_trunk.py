"""The line as a trunk: whether it works and, where it is a mobile one, how well it is received."""

import re

from console.center import events as e
from console.center import line_events as le
from console.center.events import Event
from drivers.modem.wire_words import fields

_REGISTRATION = {"1": "", "5": "", "0": "not registered", "2": "searching for a network", "3": "registration refused"}
_WORTH_TELLING_DB = 6
_SIM = {"READY": ""}
_CARD = re.compile(r"[A-Z][A-Z0-9 -]{2,15}\Z")


class TrunkState:
    """Reasons to be out of service, by what says them; none: it works."""

    def __init__(self, link: str, trunk: str, name: str) -> None:
        self._link, self._trunk, self._name = link, trunk, name
        self._reasons: dict[str, str] = {}
        self._told = ""
        self._signal = 0
        self._operator = ""
        self._measured: tuple[int, str] = (0, "")
        self._count = 0

    def seen(self, at: float) -> list[Event]:
        """That it exists, and how it is."""
        seen = e.TrunkSeen(at, f"trunk:{at:.3f}", self._link, self._trunk, self._name, "", 1)
        self._told = self._reason()
        return [seen, self._changed(at), *self._measure(at, always=True)]

    def works(self, at: float) -> list[Event]:
        """It rang or dialled."""
        return self._set("tone", "", at)

    def no_dial_tone(self, at: float) -> list[Event]:
        """Nothing is at the other end of the wire."""
        return self._set("tone", "no dial tone", at)

    def no_sim(self, at: float) -> list[Event]:
        """The card is not there or not readable."""
        return self._set("sim", "SIM missing", at)

    def said(self, line: str, at: float) -> list[Event]:
        """What a line says of the card, the network and its reception; nothing for any other."""
        values = fields(line)
        if line.startswith("+CPIN:") and _CARD.match(values[0]):
            return self._set("sim", _SIM.get(values[0], f"SIM wants {values[0]}"), at)
        if line.startswith(("+CREG:", "+CEREG:")):
            stat = values[1] if len(values) in (2, 4, 5) and values[1].isdigit() else values[0]
            return self._set("network", _REGISTRATION.get(stat, "not registered"), at) if stat.isdigit() else []
        if line.startswith("+CSQ:") and values[0].isdigit():
            steps = int(values[0][:3])
            self._signal = 0 if steps > 31 else 2 * steps - 113  # 27.007 8.5
            return self._measure(at)
        if line.startswith("+COPS:") and len(values) > 2:
            self._operator = values[2]
            return self._measure(at)
        return []

    def _set(self, what: str, reason: str, at: float) -> list[Event]:
        self._reasons[what] = reason
        if self._reason() == self._told:
            return []
        self._told = self._reason()
        return [self._changed(at)]

    def _reason(self) -> str:
        return next((reason for what in ("sim", "network", "tone") if (reason := self._reasons.get(what, ""))), "")

    def _changed(self, at: float) -> Event:
        ref = self._ref("trunk:out" if self._told else "trunk:in", at)
        return e.TrunkChanged(at, ref, self._link, self._trunk, not self._told, self._told)

    def _measure(self, at: float, always: bool = False) -> list[Event]:
        signal, operator = self._measured
        near = abs(signal - self._signal) < _WORTH_TELLING_DB and operator == self._operator
        if (near and not (always and self._signal)) or (not self._signal and not self._operator):
            return []
        self._measured = self._signal, self._operator
        ref = self._ref("signal", at)
        return [le.TrunkMeasured(at, ref, self._link, self._trunk, self._signal, self._operator)]

    def _ref(self, what: str, at: float) -> str:
        # Two facts of one millisecond are two: out, and in again; measured, and told once more to who begins to look.
        self._count += 1
        return f"{what}:{at:.3f}:{self._count}"
