"""Text messages that come in: parts put together, each told once under a name made from its own bytes."""

import hashlib

from console.center import line_events as le
from console.center.events import Event
from console.center.ids import scoped
from drivers.modem.pdu import BadPdu, Part, Parts, read_deliver

PATIENCE_S = 600.0
"""So long parts that are missing are waited for; then what has come is told as it is."""


class Texts:
    """`rejected`: what was no message, and stays where it is; `done`: the modem's places that are told and free."""

    def __init__(self, link: str, trunk: str) -> None:
        self._link, self._trunk = link, trunk
        self._parts = Parts()
        self._places: dict[Part, int] = {}
        self.rejected: list[str] = []
        self.done: list[int] = []

    def came(self, pdu: str, at: float, place: int = -1) -> list[Event]:
        """A PDU was read at this place of the modem's memory, or delivered at once (-1)."""
        try:
            part = read_deliver(pdu)
        except BadPdu as error:
            self.rejected.append(f"{error}: {pdu[:80]}")
            return []
        if place >= 0:
            self._places[part] = place
        whole = self._parts.add(part, at)
        return [self._told(whole, at)] if whole is not None else []

    def tick(self, at: float) -> list[Event]:
        """What has waited too long for its missing parts."""
        return [self._told(parts, at) for parts in self._parts.old(at - PATIENCE_S)]

    def _told(self, parts: list[Part], at: float) -> Event:
        self.done += [self._places.pop(part) for part in parts if part in self._places]
        first = parts[0]
        said = "\0".join(f"{p.number}\0{p.text}\0{p.sent_at}\0{p.reference}\0{p.parts}\0{p.part}" for p in parts)
        name = hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        text = "".join(part.text for part in parts)
        missing = first.parts - len(parts)
        return le.MessageReceived(
            at, f"message:{name}", self._link, scoped(self._link, name), self._trunk,
            first.number, text, first.parts, missing, first.sent_at,
        )  # fmt: skip
