"""A seeded day in the laboratory: callers of many kinds, and hands that pause, move and transfer meanwhile.

The same seed plans the same calls and the same wishes; what the switch makes of them is its own affair.
Always ends by itself: every caller hangs up in the end, and the hands stop with the last caller.
"""

import random
import sys
import time
from collections.abc import Callable
from typing import TextIO

from . import floor
from .hands import HANDS, Hands
from .plan import Plan
from .switch import Switch, wait_until

NORMAL = {"talk": 70, "abandon": 9, "short": 5, "key": 4, "timeout": 7, "overflow": 2, "direct": 2, "early": 1}
"""How often each kind of caller comes, by weight."""

MIXES: dict[str, tuple[dict[str, int], dict[str, int]]] = {
    "normal": (NORMAL, HANDS),
    "calm": ({"talk": 1}, {}),
    "callers": (NORMAL, {}),
    "timeouts": ({"timeout": 4, "overflow": 3, "talk": 1}, {}),
    "abandons": ({"abandon": 3, "short": 3, "talk": 1, "early-abandon": 0}, {}),
    "keys": ({"key": 3, "talk": 1}, {}),
    "transfers": ({"talk": 1}, {"blind": 2, "attended": 2}),
    "waiting": ({"stay": 1}, {}),
}


def mix(words: str) -> tuple[dict[str, int], dict[str, int]]:
    """A mix by name, or ``talk=70,abandon=10,move=3``; ValueError for an unknown kind."""
    if words in MIXES:
        return MIXES[words]
    callers: dict[str, int] = {}
    hands: dict[str, int] = {}
    for word in words.split(","):
        kind, _, weight = word.partition("=")
        if kind in HANDS:
            hands[kind] = int(weight)
        elif kind in NORMAL or kind == "stay":
            callers[kind] = int(weight)
        else:
            raise ValueError(
                f"unknown kind {kind!r}: callers {sorted(NORMAL)}, hands {sorted(HANDS)}, or {sorted(MIXES)}"
            )
    return callers or NORMAL, hands


def plan(count: int, seed: int, callers: dict[str, int]) -> list[Plan]:
    """``count`` callers, from a seed."""
    dice = random.Random(seed)
    kinds = dice.choices(list(callers), list(callers.values()), k=count)
    return [_one(kind, place, dice) for place, kind in enumerate(kinds)]


def _one(kind: str, place: int, dice: random.Random) -> Plan:
    queue = dice.choices(floor.BUSY_QUEUES, (30, 25, 20, 20, 5))[0]
    number, name = f"02{5500000 + place}", f'"Caller {place}"'.encode()
    common = {"number": number, "name": name}
    if kind == "abandon":
        return Plan("quiet", round(dice.uniform(5.2, 12), 2), **common)  # type: ignore[arg-type]
    if kind == "short":
        return Plan("quiet", round(dice.uniform(0.4, 4.5), 2), **common)  # type: ignore[arg-type]
    if kind == "key":
        return Plan(dice.choice(("quiet", "nightline")), round(dice.uniform(1, 5), 2), key="9", after=3, **common)  # type: ignore[arg-type]
    if kind == "timeout":
        return Plan(dice.choice(("quiet", "nightline")), 20, timeout=dice.randint(2, 6), **common)  # type: ignore[arg-type]
    if kind == "overflow":
        return Plan("sales", 25, timeout=dice.randint(1, 2), **common)  # type: ignore[arg-type]
    if kind == "direct":
        return Plan(str(dice.randint(1001, 1080)), round(dice.uniform(2, 6), 2), **common)  # type: ignore[arg-type]
    if kind == "stay":
        return Plan(queue, 600, **common)  # type: ignore[arg-type]
    return Plan(queue, round(dice.uniform(12, 25), 2), early=kind == "early", **common)  # type: ignore[arg-type]


def run(
    switch: Switch,
    count: int,
    rate: float,
    seed: int,
    words: str = "normal",
    *,
    act_every: float = 1.0,
    progress: TextIO | None = sys.stderr,
    until: Callable[[], bool] | None = None,
) -> list[Plan]:
    """Place ``count`` calls at ``rate`` a second and wait until all have ended; returns the plan.

    TimeoutError if they have not ended a minute after the longest of them should have.
    """
    callers, weights = mix(words)
    calls = plan(count, seed, callers)
    trunks = list(floor.TRUNKS)
    shares = [calls[place :: len(trunks)] for place in range(len(trunks))]
    running = [
        switch.calls(share, rate / len(trunks), trunk) for share, trunk in zip(shares, trunks, strict=True) if share
    ]
    hands = Hands(switch, seed, weights)
    began = time.monotonic()
    limit = began + count / rate + 120 + max((call.patience for call in calls), default=0)
    told = began
    while any(process.poll() is None for process in running):
        if until is not None and until():
            return calls
        time.sleep(act_every)
        hands.one()
        if progress and time.monotonic() - told > 5:
            told = time.monotonic()
            print(
                f"lab: {told - began:5.0f} s, {len(switch.waiting())} waiting, {len(switch.channels())} channels, "
                f"{len(switch.acts)} acts",
                file=progress,
            )
        if time.monotonic() > limit:
            raise TimeoutError("the callers have not ended in time")
    hands.tidy()
    _leftovers(switch)
    return calls


def _leftovers(switch: Switch) -> None:
    """The last caller has gone: two phones that a transfer left talking to each other are hung up."""
    try:
        wait_until(lambda: not switch.channels(), 10, "channels are still up", 0.2)
    except TimeoutError:
        switch.act("clear", channels=len(switch.channels()))
        switch.clear()
