"""What a modem's lines mean: items of the dialogue in, facts out. No I/O; time comes with each item.

The line is one trunk. A ring makes a call at once, and who calls may be known only later. What the modem cannot say is
not guessed: an analogue line tells nothing of a caller who gives up, so rings that stop end the call; on a mobile one
the list of calls (`+CLCC`) says what lives, from the first answer on, so that starting in mid-call is normal.
"""

from collections.abc import Iterable

from console.center import events as e
from console.center.events import Event
from console.center.ids import scoped
from console.center.states import Direction, LegState
from drivers.modem.callerid import BadCallerId, CallerId, read_line
from drivers.modem.mapping_calls import Calls, Live
from drivers.modem.mapping_listing import EARLY, read_listing
from drivers.modem.mapping_texts import Texts
from drivers.modem.mapping_trunk import TrunkState
from drivers.modem.wire import Answered, Item, Said

RINGS_WITHIN_S = 8.0
"""A ring comes every 5 s (Europe) or 6 s (North America); so long without one, and the caller has given up."""
_LOST = ("NO CARRIER", "BUSY", "NO ANSWER", "NO DIALTONE", "NO DIAL TONE", "BLACKLISTED", "DELAYED")
_VOICE_LOST = {"<DLE>b": "busy", "<DLE>l": "hung up", "<DLE>d": "hung up"}


class Mapping:
    """One line. `trunk_name`: how people call it; `mobile` is set once the modem is known to be one."""

    def __init__(self, link: str, trunk_name: str = "line", capabilities: tuple[str, ...] = ()) -> None:
        self.link = link
        self.trunk = scoped(link, "line")
        self.capabilities = capabilities
        self.up = False
        self.mobile = False
        self.calls = Calls(link, self.trunk)
        self.texts = Texts(link, self.trunk)
        self.state = TrunkState(link, self.trunk, trunk_name)
        self.waiting_texts: list[int] = []
        self.damaged = 0
        self._heard = 0.0

    # --- the link's own moments

    def opened(self, at: float, version: str) -> list[Event]:
        """The modem answers and is set up; what it said of its calls came before."""
        self.up = True
        if not self.mobile:
            self.calls.forget()
        up = e.LinkUp(at, f"up:{at:.3f}", self.link, "modem", version, 0.0, self.capabilities)
        return [up, *self.state.seen(at)]

    def snapshot(self, at: float) -> list[Event]:
        """All that lives on the line now."""
        calls = self.calls.all()
        legs = tuple(leg for call in calls for leg in call.legs)
        told = tuple(call.id for call in calls)
        return [e.SnapshotTaken(at, f"snapshot:{at:.3f}", self.link, told, (), (), (), legs)]

    def lost(self, at: float, why: str) -> list[Event]:
        """The modem is gone. What it was doing is unknown; a call that still lives is found again by its list."""
        was, self.up = self.up, False
        return [e.LinkDown(at, f"down:{at:.3f}", self.link, why)] if was else []

    def tick(self, at: float) -> list[Event]:
        """What follows from time alone."""
        told: list[Event] = []
        for call in self.calls.all():
            ringing = call.direction is Direction.INBOUND and call.state is LegState.RINGING
            if ringing and not self.mobile and at - call.heard > RINGS_WITHIN_S:
                told += self.calls.end(call, call.heard, "no more rings")
        return told + self.texts.tick(at)

    # --- what the modem says

    def feed(self, items: Iterable[Item], at: float | None) -> list[Event]:
        """Facts concluded from these items; `at` None: the record has no times, and the last one known goes on."""
        self._heard = self._heard if at is None else max(self._heard, at)
        told: list[Event] = []
        for item in items:
            if isinstance(item, Said):
                told += self._said(item, self._heard)
            elif isinstance(item, Answered):
                told += self._answered(item, self._heard)
        return told

    def _said(self, item: Said, at: float) -> list[Event]:
        line = item.line
        if line in ("RING", "<DLE>R") or line.startswith("+CRING:"):
            return self.state.works(at) + self.calls.ring(at)
        if line.startswith("+CCWA:"):
            return self._identified(line, at, waiting=True)
        if line.startswith("+CMTI:"):
            self.waiting_texts.append(_number_after(line))
            return []
        if line.startswith("+CMT:"):
            return self.texts.came(item.body, at)
        if line.startswith(_LOST) or line in _VOICE_LOST:
            return self._dropped(line, at)
        if line.startswith("VCON"):
            return self.calls.answered(at)
        if line.startswith("*ECAV:"):
            return []
        return self._identified(line, at) or self.state.said(line, at)

    def _identified(self, line: str, at: float, waiting: bool = False) -> list[Event]:
        try:
            found = read_line(line)
        except BadCallerId:
            self.damaged += 1
            return []
        if found is None or found == CallerId():
            return []
        return self.calls.identified(found, at, waiting)

    def _dropped(self, line: str, at: float) -> list[Event]:
        """The line says that a call is over, or that none can be had. With several, the list of calls tells which."""
        cause = _VOICE_LOST.get(line, line.lower())
        told = self.state.no_dial_tone(at) if line.startswith(("NO DIALTONE", "NO DIAL TONE")) else []
        calls = self.calls.all()
        return told + (self.calls.end(calls[0], at, cause) if len(calls) == 1 else [])

    def _answered(self, item: Answered, at: float) -> list[Event]:
        told: list[Event] = []
        for line in item.lines:
            if not line.startswith("+CLCC"):
                told += self.state.said(line, at)
        if item.final.startswith("+CME ERROR") and item.command.upper().startswith("AT+CPIN"):
            told += self.state.no_sim(at)
        listed = [line for line in item.lines if line.startswith("+CLCC:")]
        if item.final == "OK" and (listed or item.command.upper() == "AT+CLCC"):
            told += self._listed(listed, at)
        return told

    def _listed(self, lines: list[str], at: float) -> list[Event]:
        """The modem's own list of calls against ours: what is new begins, what is gone has ended."""
        told: list[Event] = []
        entries = read_listing(lines)
        for entry in entries:
            told += self.calls.listed(entry, at)
        kept = {entry.index for entry in entries}
        for call in self.calls.all():
            early = self.up and not call.index and at - call.since < EARLY
            if call.index not in kept and not early:
                told += self.calls.end(call, at, "ended")
        return told

    # --- what our own commands did, told once the modem has agreed

    def dialled(self, to: str, at: float) -> list[Event]:
        """A call goes out. On a plain modem nobody tells when it is answered."""
        return self.state.works(at) + self.calls.dialled(to, at)

    def dial_failed(self, final: str, at: float) -> list[Event]:
        """The line refused to dial."""
        return self.state.no_dial_tone(at) if final.startswith(("NO DIALTONE", "NO DIAL TONE")) else []

    def taken(self, call: str, at: float) -> list[Event]:
        """A ringing call was answered by our command."""
        live = self.live(call)
        return self.calls.set_state(live, LegState.TALKING, at) if live is not None else []

    def hung_up(self, call: str, at: float) -> list[Event]:
        """A call was ended by our command."""
        live = self.live(call)
        return self.calls.end(live, at, "hung up here") if live is not None else []

    def live(self, call: str) -> Live | None:
        """A call on the line by its scoped id."""
        return next((one for one in self.calls.all() if one.id == call), None)


def _number_after(line: str) -> int:
    """The place in `+CMTI: "SM",3`; -1 when there is none."""
    digits = line.rpartition(",")[2].strip()
    return int(digits) if digits.isdigit() and len(digits) < 6 else -1
