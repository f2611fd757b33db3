"""An engine killed with ``kill -9`` at random moments on a real switch under load, and what its journal says after.

It returns what it measured, with ``failed`` as a list of sentences (empty when it holds); the caller prints.
"""

import random
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from .engine import Engine
from .plan import Plan
from .switch import NoSwitch, Switch, wait_until


def engine_killed(
    version: int = 22, times: int = 50, seed: int = 1, database: str = "", instance: str = "proof"
) -> dict[str, Any]:
    """An engine killed with ``kill -9`` at random moments under load, and started again each time.

    Holds when no visit is told twice and our state equals the switch's within 2 s of the engine's return.
    """
    dice = random.Random(seed)
    with Switch(version, instance, scratch=True) as switch, Engine(switch, database) as engine:
        agreed: list[float] = []
        failed: list[str] = []
        for place in range(times):
            switch.calls([Plan(queue, 12) for queue in ("support1", "orders", "quiet", "sales")], 8)
            time.sleep(dice.uniform(0.3, 2.0))
            engine.kill()
            engine.start()
            engine.wait_recording()
            began = time.monotonic()
            try:
                wait_until(engine.agrees, 2.0, "no")
            except TimeoutError:
                failed.append(f"kill {place}: after 2 s our state is not the switch's: {engine.disagreement()}")
            agreed.append(time.monotonic() - began)
        switch.quiet(90)
        engine.settled()
        ours, theirs = engine.fold(), switch.visits()
        told = Counter((visit["call"], visit["queue"]) for visit in ours["visits"])
        failed += [f"{key} was told {count} times" for key, count in told.items() if count > 1]
        outcomes = Counter(visit["outcome"] for visit in ours["visits"])
        return {
            "version": switch.instance.tree.full_version(),
            "kills": times,
            "visits": len(theirs),
            "ours": dict(outcomes),
            "agreed_s": {"median": round(sorted(agreed)[len(agreed) // 2], 3), "worst": round(max(agreed), 3)},
            "failed": failed,
        }


def prove_engine_killed_live(print: Callable[[str], None], points: int = 50) -> bool:
    """`kill -9` of an engine on a real Asterisk under load: nothing twice, our state the switch's within 2 s."""
    try:
        result = engine_killed(times=points)
    except NoSwitch as why:
        print(f"  recordings only: {why}")
        return False
    print(f"  Asterisk {result['version']}: {result['kills']} kills, {result['visits']} visits, ended {result['ours']}")
    print(f"  our state was the switch's {result['agreed_s']['worst']} s after the engine's return, at worst")
    for wrong in result["failed"]:
        print(f"  {wrong}")
    return not result["failed"]
