"""Records the captures that the driver's tests fold: one scenario, one file of raw AMI bytes, its witness beside it.

``NAME.ami.gz`` holds the bytes a read-only session received, ``NAME.queue_log`` the switch's own rows of that
time, ``NAME.json`` the facts. Nothing of ours takes part in what is written.
"""

import json
import time
from collections.abc import Callable
from pathlib import Path

from . import floor, stations, traffic
from .ami import Recorder
from .hands import Hands
from .plan import Plan
from .switch import Switch, wait_until

HOSTILE = (
    '"Zoë Müller 日本語"',
    '"مرحبا \u202eabc\u202c שלום"',
    '"<b>bold</b><script>alert(1)</script>"',
    "\"=CMD|' /C calc'!A0\"",
    '"' + "N" * 200 + '"',
    '"100% \\"quoted\\" \\\\ back"',
    '"a|b,c & d"',
    '"Event: Hangup"',
    '""',
)
HOSTILE_BYTES = (b'"bad \xff\xfe\x80 bytes"', b'"cut \xc3"', b'"latin \xe9\xe8"')


class Capture:
    """One scenario being recorded, as a context: starts the recorder, then saves the witness and the facts."""

    def __init__(
        self, switch: Switch, folder: Path, name: str, scenario: str, *, snapshot: bool = False, reconnect: bool = False
    ) -> None:
        self.switch, self.scenario, self.gaps = switch, scenario, list[dict[str, object]]()
        self.base = folder / f"{name}-{switch.version}{'-plain' if switch.plain else ''}"
        self.snapshot = snapshot = snapshot and not switch.plain
        self.recorder: Recorder = switch.recorder(self.file("ami.gz"), snapshot=snapshot, reconnect=reconnect)

    def file(self, ending: str) -> Path:
        return self.base.with_name(f"{self.base.name}.{ending}")

    def __enter__(self) -> "Capture":
        self.log_start, self.acts_start, self.began = self.switch.queue_log_end(), len(self.switch.acts), time.time()
        self.recorder.start()
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if kind is None:
            self.switch.quiet()
            time.sleep(0.5)
        self.recorder.stop()
        if kind is not None:
            return
        self.file("queue_log").write_bytes(self.switch.queue_log_text(self.log_start))
        facts = {
            "version": self.switch.instance.tree.full_version(),
            "scenario": self.scenario,
            "snapshot": self.snapshot,
            "plain": self.switch.plain,
            "sessions": self.recorder.sessions,
            "bytes": self.recorder.received,
            "began": round(self.began, 3),
            "ended": round(time.time(), 3),
            "gaps": self.gaps,
            "acts": self.switch.acts[self.acts_start :],
        }
        self.file("json").write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def normal(switch: Switch, capture: Capture) -> None:
    """About sixty mixed calls while agents pause, log in and out, and supervisors move and transfer."""
    traffic.run(switch, 60, 3, 7, "normal", progress=None, act_every=0.5)


def timeouts(switch: Switch, capture: Capture) -> None:
    """The queue's own time-out: with nobody there, while phones ring, and handed on to a second queue."""
    plans = [Plan("quiet", 15, timeout=t) for t in (1, 2, 3)] + [Plan("nightline", 15, timeout=t) for t in (3, 5, 6)]
    plans += [Plan("sales", 12, timeout=1), Plan("quiet", 15, timeout=2, early=True)]
    switch.calls(plans, 4).wait()


def abandons(switch: Switch, capture: Capture) -> None:
    """Callers hang up: soon, late, while a phone rings, with several waiting, in an order of their own."""
    plans = [Plan("quiet", patience) for patience in (0.5, 1, 2, 4, 4.5, 5.5, 6, 8, 10)]
    plans += [Plan("nightline", patience) for patience in (1, 1.5, 3, 6.5)] + [
        Plan("switchboard", 0.4),
        Plan("support1", 0.3),
    ]
    switch.calls(plans, 4).wait()


def keys(switch: Switch, capture: Capture) -> None:
    """Callers press 9 (leave) or 0 (to the supervisor) while waiting; one presses a key that means nothing."""
    plans = [
        Plan("quiet", 1, "9"),
        Plan("quiet", 3, "9"),
        Plan("nightline", 2.5, "9"),
        Plan("quiet", 2, "0", 3),
        Plan("quiet", 2, "5", 2),
    ]
    switch.calls(plans, 4).wait()


def _each(
    switch: Switch, capture: Capture, plans: list[Plan], act: Callable[[Hands], bool], times: int, pause: float
) -> None:
    running = switch.calls(plans, 4)
    hands = Hands(switch, 3, {})
    done = 0
    while running.poll() is None:
        time.sleep(pause)
        if done < times and act(hands):
            done += 1
    if not done:
        raise RuntimeError(f"{capture.base.name}: nothing could be done to any call")


def transfers(switch: Switch, capture: Capture) -> None:
    """Blind and attended transfers by the switch's actions and by an agent's REFER."""
    plans = [Plan(queue, 14) for queue in ("support1", "support2", "orders", "sales") * 3]
    for act in (Hands.blind, Hands.attended):
        _each(switch, capture, plans, act, 5, 1.5)
    busy = [a for a in floor.agents() if "orders" in a.queues and a.phone != "refer"]
    for agent in busy:
        switch.admin.ask("QueuePause", Queue="orders", Interface=agent.interface, Paused="true")
    switch.calls([Plan("orders", 10), Plan("orders", 12)], 0.5).wait()
    for agent in busy:
        switch.admin.ask("QueuePause", Queue="orders", Interface=agent.interface, Paused="false")


def requeues(switch: Switch, capture: Capture) -> None:
    """Agents transfer callers back into the queue they came from: the same call visits the same queue again."""

    def back(hands: Hands) -> bool:
        return hands.transfer("BlindTransfer", "blind", ("8001",))

    _each(switch, capture, [Plan("support1", 20) for _ in range(8)], back, 8, 0.8)


def moves(switch: Switch, capture: Capture) -> None:
    """A supervisor redirects waiting callers to another queue, before and while phones ring."""
    plans = [Plan("quiet", 12) for _ in range(5)] + [Plan("nightline", 12) for _ in range(3)]
    _each(switch, capture, plans, Hands.move, 8, 0.7)


def withdraws(switch: Switch, capture: Capture) -> None:
    """QueueWithdrawCaller on waiting callers."""
    plans = [Plan("quiet", 10) for _ in range(4)] + [Plan("nightline", 10) for _ in range(3)]
    _each(switch, capture, plans, Hands.withdraw, 5, 0.7)


def hangups(switch: Switch, capture: Capture) -> None:
    """A supervisor hangs up waiting callers with the Hangup action; the others give up themselves."""
    plans = [Plan("quiet", 9) for _ in range(4)] + [Plan("nightline", 9) for _ in range(3)]
    _each(switch, capture, plans, Hands.hangup, 4, 0.7)


def pauses(switch: Switch, capture: Capture) -> None:
    """Agents pause, log in and out, change penalty, do not answer, are busy, refuse."""
    running = switch.calls([Plan(queue, 15) for queue in ("support1", "support2", "sales", "nightline") * 4], 2)
    hands = Hands(switch, 5, {"pause": 3, "unpause": 2, "login": 2, "logout": 1})
    while running.poll() is None:
        time.sleep(0.5)
        hands.one()
    member = next(agent for agent in floor.agents() if agent.queues == ("support2",))
    switch.admin.ask("QueuePenalty", Interface=member.interface, Penalty="4", Queue="support2")
    switch.admin.ask("QueuePenalty", Interface=member.interface, Penalty="0", Queue="support2")
    hands.tidy()


def names(switch: Switch, capture: Capture) -> None:
    """Hostile caller names: UTF-8, right-to-left, HTML, formulas, 200 characters, bytes that are no UTF-8."""
    raw = [name.encode() for name in HOSTILE] + list(HOSTILE_BYTES)
    plans = [
        Plan("support1" if i % 2 else "quiet", 6 if i % 2 else 2, name=name, number=f"02551{i:04}")
        for i, name in enumerate(raw)
    ]
    switch.calls(plans, 4).wait()


def station(switch: Switch, capture: Capture) -> None:
    """Operators' telephones: lifted, held, retrieved; consultations taken back and completed; all three; dialled."""
    stations.work(switch)


def _loaded(switch: Switch) -> None:
    """Sixteen callers wait and a dozen talk or ring."""
    switch.calls([Plan("quiet", 40) for _ in range(16)], 16)
    switch.calls([Plan(queue, 40) for queue in ("support1", "support2", "orders") * 5], 10, "to-1")
    wait_until(
        lambda: len(switch.waiting("quiet")) == 16 and len(switch.channels()) > 36, 20, "the load did not come up"
    )


def _after(switch: Switch) -> None:
    switch.calls([Plan("support1", 6), Plan("quiet", 2), Plan("quiet", 9, timeout=2)], 4).wait()


def kill(switch: Switch, capture: Capture) -> None:
    """kill -9 with more than 20 calls up, the switch started again, the session back, a few calls more."""
    _loaded(switch)
    capture.gaps.append({"from": round(time.time(), 3), "channels": len(switch.channels()), "why": "kill -9"})
    switch.kill()
    _cut(switch, capture, switch.restart)


def restart(switch: Switch, capture: Capture) -> None:
    """core restart now with more than 20 calls up, the session back, a few calls more."""
    _loaded(switch)
    capture.gaps.append({"from": round(time.time(), 3), "channels": len(switch.channels()), "why": "core restart now"})
    switch.restart_now()
    _cut(switch, capture, lambda: None)


def _cut(switch: Switch, capture: Capture, back: Callable[[], None]) -> None:
    wait_until(lambda: bool(capture.recorder.ended_at), 20, "the session was not cut")
    switch.close()
    back()
    capture.recorder.again()
    capture.gaps[-1].update(cut=round(capture.recorder.ended_at[0], 3), to=round(time.time(), 3))
    _after(switch)


SCENARIOS: dict[str, Callable[[Switch, Capture], None]] = {
    scenario.__name__: scenario
    for scenario in (
        normal,
        timeouts,
        abandons,
        keys,
        transfers,
        requeues,
        moves,
        withdraws,
        hangups,
        pauses,
        names,
        station,
        kill,
        restart,
    )
}


def record(switch: Switch, folder: Path, wanted: list[str]) -> None:
    """Record these scenarios (all when none is named) from a running switch into ``folder``."""
    for name in wanted or SCENARIOS:
        scenario = SCENARIOS[name]
        cut = name in ("kill", "restart")
        with Capture(switch, folder, name, (scenario.__doc__ or "").strip(), snapshot=cut, reconnect=cut) as capture:
            print(f"lab: {capture.base.name}", flush=True)
            scenario(switch, capture)
