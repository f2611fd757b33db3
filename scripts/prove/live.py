"""What must hold on a real Asterisk: its queue_log agrees with us, and a restart leaves no ghost."""

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from console.center.ids import native
from console.center.states import Outcome
from scripts.lab.engine import Engine
from scripts.lab.plan import Plan
from scripts.lab.switch import NoSwitch, Switch, wait_until

Print = Callable[[str], None]
LAB = Path(__file__).resolve().parents[1] / "lab.py"
GHOST_S = 10.0


def prove_verify(print: Print, calls: int = 1000) -> bool:
    """`lab.py verify` with so many calls on Asterisk 22, and a fifth of them on 16."""
    holds = True
    for version, count in ((22, calls), (16, max(20, calls // 5))):
        words = [sys.executable, str(LAB), "verify", "--version", str(version), "--calls", str(count)]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        for line in (done.stdout if not done.returncode else done.stdout + done.stderr).splitlines()[-12:]:
            print(f"  {line}")
        holds = holds and done.returncode == 0
    return holds


def prove_restart(print: Print, calls: int = 100, version: int = 22) -> bool:
    """The switch killed, and told to restart, with so many calls up: all end as restarted, no ghost after 10 s."""
    holds = True
    try:
        with Switch(version, "prove", scratch=True) as switch:
            for name, strike in (("kill -9", _killed), ("core restart now", lambda one: one.restart_now())):
                holds = _struck(print, switch, name, strike, calls) and holds
    except NoSwitch as why:
        print(f"  recordings only: {why}")
        return False
    return holds


def _killed(switch: Switch) -> None:
    switch.kill()
    switch.restart()


def _struck(print: Print, switch: Switch, name: str, strike: Callable[[Switch], None], calls: int) -> bool:
    switch.clear()
    with Engine(switch) as engine:
        asked = calls + calls // 8  # some are on their way in or out when we look
        half = asked // 2
        talking = Plan("support1", 90)
        switch.calls([Plan("quiet", 90) for _ in range(half)] + [talking for _ in range(asked - half)], 20)
        wait_until(lambda: len(engine.center.calls) >= calls, 60, "the calls did not come up")
        up, waiting = set(engine.center.calls), _waiting(engine)
        before = Counter(visit.outcome for visit in engine.ended.values())
        restarted_at = time.time()
        strike(switch)
        switch.phones.end_callers()
        wait_until(lambda: _up_since(engine, restarted_at), 60, "the engine did not see the switch again")
        back = time.monotonic()
        wait_until(lambda: not up & set(engine.center.calls), GHOST_S, "a ghost is left")
        gone_s = time.monotonic() - back
        outcomes = Counter(engine.ended[visit].outcome for visit in waiting if visit in engine.ended)
        abandoned = Counter(visit.outcome for visit in engine.ended.values())[Outcome.ABANDONED]
        print(f"  {name}: {len(up)} calls up, {len(waiting)} waiting; gone {gone_s:.2f} s after FullyBooted;")
        print(f"  outcomes of those who waited: { {str(k): v for k, v in outcomes.items()} }")
        wrong = abandoned - before[Outcome.ABANDONED]
        return set(outcomes) == {Outcome.SWITCH_RESTARTED} and outcomes.total() == len(waiting) and not wrong


def _waiting(engine: Engine) -> list[str]:
    """Those who wait where nobody serves: elsewhere one may still be answered before the switch is gone."""
    every = engine.center.visits.values()
    return [visit.id for visit in every if visit.outcome is None and native(visit.queue) == "quiet"]


def _up_since(engine: Engine, at: float) -> bool:
    return any(link.up and link.since >= at for link in engine.center.links.values())
