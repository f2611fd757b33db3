"""How soon a caller's file is open: a real Asterisk, an engine, and two stations' windows, each a process of its own.

Among so many customers' files calls come one after another, each from the number of another customer, while other
queues are busy. The clock starts when a listener of the bench's own receives the switch's `AgentCalled`, and stops when
the station's window has painted the frame that holds the caller's file. Then calls are handed over with consultation:
at the second station file and ticket are to be painted before its telephone rings (`Newstate`), and before the voice
(`BridgeEnter`) of a hand that answers the moment it rings. Needs what the laboratory needs; with a display (`DISPLAY`)
the windows are real ones.
"""

import os
import statistics
import subprocess
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random

from console.center import phone_commands as p
from console.center.commands import Command
from console.store.desk.ticket_life import Draft
from console.store.desk.tickets import Tickets
from scripts.bench.desk_customers import FILES, fill
from scripts.bench.file_witnesses import Ear, Station
from scripts.bench.rounds import Result
from scripts.lab.engine import Engine
from scripts.lab.plan import Plan
from scripts.lab.switch import Switch, wait_until

CALLS, HANDED, LIMIT_MS = 40, 10, 300.0
FIRST, SECOND = "1201", "1202"
PATIENCE_S = 60.0


def file_opens(files: int = FILES, calls: int = CALLS, handed: int = HANDED) -> Result:
    """Milliseconds from the switch's event to the file, and by how much the file is before the voice."""
    with Switch(instance="bench-files", scratch=True) as switch:
        return measure(switch, files, calls, handed)


def measure(switch: Switch, files: int, calls: int, handed: int) -> Result:
    """The same on a switch that is up."""
    result = Result("file-opens")
    with _only_the_first(switch), Engine(switch) as engine, Ear(switch) as ear:
        numbers = fill(engine.journal, files)
        with _stations(switch) as (first, second), _others(switch):
            _measure(_Centre(switch, engine, ear, first, second, Random(1), numbers), calls, handed, result)
    where = "real windows" if os.environ.get("DISPLAY") else "windows painted without a display"
    result.notes.append(f"Asterisk, engine and two stations ({where}); {files:,} customers' files, other queues busy")
    return result


@dataclass
class _Centre:
    switch: Switch
    engine: Engine
    ear: Ear
    first: Station
    second: Station
    dice: Random
    numbers: list[str]
    caller: "subprocess.Popen[bytes]" = field(init=False)

    def ask(self, command: type[Command], **target: str) -> None:
        """Ask as an operator does; it must be seen to be done."""
        asked = command(id=uuid.uuid4().hex, who="bench", role="operator", **target)  # type: ignore[arg-type]
        order = self.engine.ask(asked)
        if order.fate.value != "seen":
            raise RuntimeError(f"{command.__name__}: {order.fate.value} {order.why}")

    def calling(self) -> tuple[float, str, str]:
        """Another customer's call rings at the first station: when that was known, whose it is, the call."""
        number = self.dice.choice(self.numbers)
        customer = f"c-{self.numbers.index(number):08d}"
        began = time.time()
        self.caller = self.switch.call("desk1", patience=PATIENCE_S, number=number.replace("+", "00").replace(" ", ""))
        event = {"Event": "AgentCalled", "Interface": f"Local/{FIRST}@"}
        wait_until(lambda: bool(self.ear.when(began, **event)), 30, "the switch calls nobody", 0.005)
        wait_until(lambda: bool(self.first.when(began, customer=customer)), 30, f"no file opens for {number}", 0.005)
        return self.ear.when(began, **event), customer, str(self.first.shown[-1]["call"])

    def settled(self) -> None:
        """The caller has gone, and the station is ready."""
        self.caller.kill()
        self.caller.wait()
        for row in self.switch.channels():
            if row["Channel"].startswith(("PJSIP/mi-1", "PJSIP/12")):
                self.switch.cli(f"channel request hangup {row['Channel']}")
        wait_until(lambda: not self._busy(), 30, "the telephones stay busy", 0.1)

    def _busy(self) -> bool:
        ours = ("PJSIP/12", "Local/12", "PJSIP/mi-1")
        return any(row["Channel"].startswith(ours) for row in self.switch.channels())


def _measure(centre: _Centre, calls: int, handed: int, result: Result) -> None:
    took: list[float] = []
    for _ in range(calls):
        known, customer, _ = centre.calling()
        took.append((centre.first.when(known - 1.0, customer=customer) - known) * 1000)
        centre.settled()
    result.figures["file open after the switch's event, p50 ms"] = round(statistics.median(took), 1)
    result.figures["file open after the switch's event, worst ms"] = round(max(took), 1)
    result.figures["calls measured"] = len(took)
    result.figures[f"calls later than {LIMIT_MS:.0f} ms"] = sum(one > LIMIT_MS for one in took)
    rings, voices = zip(*(_hand_over(centre) for _ in range(handed)), strict=True)
    for words, lead in (("ring", rings), ("voice", voices)):
        result.figures[f"handed over: file before the {words}, p50 ms"] = round(statistics.median(lead), 1)
        result.figures[f"handed over: file before the {words}, least ms"] = round(min(lead), 1)
    result.figures["calls handed over"] = handed


def _hand_over(centre: _Centre) -> tuple[float, float]:
    """Answer, open a ticket, consult, hand over: milliseconds from the file's frame to the ring and to the voice."""
    _, customer, call = centre.calling()
    first, second = centre.first.agent, centre.second.agent
    centre.ask(p.Answer, agent=first, call=call)
    draft = Draft("handed over", customer=customer, owner="bench", call=call)
    ticket = Tickets(centre.engine.journal).open("bench", draft).id
    began = time.time()
    centre.ask(p.Consult, agent=first, call=call, to=SECOND, ticket=ticket, customer=customer)
    rings = {"Event": "Newstate", "Channel": f"PJSIP/{SECOND}-", "ChannelStateDesc": "Ringing"}
    wait_until(lambda: bool(centre.ear.when(began, **rings)), 30, "the second station does not ring", 0.005)
    centre.ask(p.Answer, agent=second, call=_ringing_at(centre, second))
    shown = {"customer": customer, "ticket": ticket}
    wait_until(lambda: bool(centre.second.when(began, **shown)), 30, "the second station shows no file", 0.005)
    talks = {"Event": "BridgeEnter", "Channel": f"PJSIP/{SECOND}-"}
    wait_until(lambda: bool(centre.ear.when(began, **talks)), 30, "the second station is not answered", 0.005)
    centre.ask(p.CompleteTransfer, agent=first, call=call)
    centre.settled()
    file = centre.second.when(began, **shown)
    return (centre.ear.when(began, **rings) - file) * 1000, (centre.ear.when(began, **talks) - file) * 1000


def _ringing_at(centre: _Centre, agent: str) -> str:
    found: list[str] = []

    def look() -> bool:
        calls = centre.engine.read(lambda center: list(center.agents[agent].contacts))
        found[:] = calls
        return bool(calls)

    wait_until(look, 30, "no call rings at the second station", 0.01)
    return found[0]


@contextmanager
def _only_the_first(switch: Switch) -> Iterator[None]:
    """Of the queue's members only the first station is called."""

    def pause(paused: str) -> None:
        for number in ("1202", "1203", "1204", "1205", "1206"):
            member = f"Local/{number}@centralino-station/n"
            switch.admin.ask("QueuePause", Interface=member, Paused=paused, Reason="bench")

    pause("true")
    try:
        yield
    finally:
        pause("false")


@contextmanager
def _stations(switch: Switch) -> Iterator[tuple[Station, Station]]:
    home = switch.instance.home
    data = str(home / "console")
    address = f"sqlite:///{data}/journal.sqlite"
    both = (Station(FIRST, "ann", address, data), Station(SECOND, "bob", address, data))
    try:
        wait_until(lambda: all(one.shown for one in both), 60, "a station does not come up")
        yield both
    finally:
        for one in both:
            one.stop()


@contextmanager
def _others(switch: Switch) -> Iterator[None]:
    """A call a second for the other queues."""
    plans = [Plan(("support1", "sales", "orders")[n % 3], patience=8.0, number=f"02555{n:05d}") for n in range(1800)]
    callers = switch.calls(plans, rate=1.0, trunk="to-1")
    try:
        yield
    finally:
        callers.kill()
        callers.wait()
