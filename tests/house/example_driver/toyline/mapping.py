"""What a line means, without I/O: words in, facts out, each with a `ref` made from the wire alone."""

from console.center import events as e
from console.center.ids import scoped
from console.center.states import LegRole, LegState


class Mapping:
    """The calls that live, in the switch's own numbers."""

    def __init__(self, link: str) -> None:
        self.link = link
        self.calls: dict[str, None] = {}

    def feed(self, words: list[str], at: float) -> list[e.Event]:
        """Facts of one line; none for what is not understood."""
        if len(words) == 3 and words[0] == "RING":
            return self._ring(words[1], words[2], at)
        if len(words) == 3 and words[0] == "TALK" and words[1] in self.calls:
            return [self._leg(words[1], "station", LegState.TALKING, words[2], at)]
        if len(words) == 2 and words[0] == "OVER" and words[1] in self.calls:
            del self.calls[words[1]]
            return [e.CallCleared(at, f"{words[1]}.over", self.link, scoped(self.link, words[1]))]
        return []

    def snapshot(self, at: float) -> e.Event:
        """All that lives: what is not listed is over."""
        calls = tuple(scoped(self.link, one) for one in self.calls)
        return e.SnapshotTaken(at, f"snapshot.{at:.3f}", self.link, calls, (), (), ())

    def _ring(self, number: str, cli: str, at: float) -> list[e.Event]:
        self.calls[number] = None
        arrived = e.CallArrived(at, f"{number}.arrived", self.link, scoped(self.link, number), number, cli=cli)
        return [arrived, self._leg(number, "customer", LegState.RINGING, cli, at)]

    def _leg(self, number: str, leg: str, state: LegState, address: str, at: float) -> e.Event:
        role = LegRole.CUSTOMER if leg == "customer" else LegRole.OTHER
        call = scoped(self.link, number)
        return e.LegChanged(at, f"{number}.{leg}.{state}", self.link, call, f"{call}.{leg}", state, role, "", address)
