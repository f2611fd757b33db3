"""The line of last resort by a site's own rule: a real engine, a relay on libmodbus, a switch that dies; mbpoll looks.

One story, because its delay is ten seconds at the least: the rule that is switched on throws its relay, the one that is
not only proposes, a person restores and is not overruled.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from console.center import plant_commands as pc
from console.center import plant_events as pe
from console.center.events import AlarmRaised, CommandAsked, CommandChanged, Event, LinkDown, LinkLagged
from console.center.plant import Pattern
from console.center.states import Fate
from console.store.asks import Asks
from console.store.journal import Journal
from scripts.prove.modbus import RealEngine, journal_of
from tests.helpers.modbus import Board, board, compile_board
from tests.helpers.waiting import wait_until

RELAY, SPARE = "plant/relays/failover", "plant/spare/relay"
MORE = """serves = "pbx"
[[links.options.devices]]
name = "spare"
map = "{folder}/spare.toml"
unit = 2
[[links]]
name = "pbx"
driver = "sim"
options = {{ scenario = "quiet", history = false, link_lost_after_s = 3, link_lost_for_s = 3600 }}
"""
SPARE_MAP = """name = "spare"
title = "Spare relay"
[[points]]
key = "relay"
title = "Second failover"
role = "failover"
kind = "coil"
address = 10
"""
RULES = """[[failover]]
output = "relays/failover"
link = "pbx"
blind_for_s = 10
enabled = true
[[failover]]
output = "spare/relay"
link = "pbx"
blind_for_s = 10
"""
COIL, SPARE_COIL = 0, 10


class House:
    """A running engine, the board its relays are on, and its journal so far."""

    def __init__(self, board: Board, journal: Journal, asks: Asks) -> None:
        self.board, self._journal, self._asks = board, journal, asks
        self.told: list[Event] = []
        self._seq = 0

    def find(self, kind: type[Event], **fields: object) -> list[Any]:
        """Facts of this kind with these fields, in the journal's order."""
        for row in self._journal.read(self._seq, 1000):
            self._seq = row.seq
            self.told += [row.event] if row.event is not None else []
        found = [event for event in self.told if isinstance(event, kind)]
        return [event for event in found if all(getattr(event, name) == value for name, value in fields.items())]

    def asked(self, verb: type[pc.Command], output: str) -> list[CommandAsked]:
        """What was asked of a relay."""
        found = self.find(CommandAsked)
        return [ask for ask in found if isinstance(ask.command, verb) and getattr(ask.command, "output", "") == output]

    def do(self, command: pc.Command) -> None:
        """Ask as a supervisor's console does, and wait until the relay's own read-back shows it."""
        self._asks.put(command, self.find(LinkDown)[-1].at).result(20)
        seen = lambda: self.find(CommandChanged, command=command.id, fate=Fate.SEEN)  # noqa: E731
        wait_until(seen, f"{type(command).__name__} is seen", 30)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    (tmp_path / "spare.toml").write_text(SPARE_MAP)
    with (
        board(compile_board(tmp_path)) as other,
        RealEngine(tmp_path, other.port, more=MORE.format(folder=tmp_path), lamps=RULES),
        Journal(journal_of(tmp_path)) as journal,
        Journal(journal_of(tmp_path)) as writing,
    ):
        asks = Asks(writing, 20.0)
        asks.start()
        try:
            yield House(other, journal, asks)
        finally:
            asks.stop(20.0)


@pytest.mark.slow
def test_a_switch_that_dies_is_led_past_by_its_rule_and_only_by_one_that_is_switched_on(house: House) -> None:
    (down,) = wait_until(lambda: house.find(LinkDown, link="pbx"), "the switch dies", 60)
    assert house.board.coils(11)[COIL] == 0
    (thrown,) = wait_until(
        lambda: house.find(pe.OutputChanged, output=RELAY, actual=Pattern.ON), "the relay is thrown and read back", 60
    )
    coils = house.board.coils(11)
    assert (coils[COIL], coils[SPARE_COIL]) == (1, 0)

    # Why, by whom, after which delay: all of it is in the journal.
    (arm,), (throw,) = house.asked(pc.ArmFailover, RELAY), house.asked(pc.ThrowFailover, RELAY)
    assert (throw.command.who, throw.command.role) == ("house", "house")
    assert arm.command.why.startswith("the link pbx has been blind for 1") and arm.at - down.at >= 10.0
    assert thrown.who == "house" and thrown.why == throw.command.why
    wait_until(lambda: house.find(CommandChanged, command=throw.command.id, fate=Fate.SEEN), "it is seen", 30)

    # The rule that is not switched on moves nothing: a person is told.
    (proposed,) = wait_until(lambda: house.find(pe.FailoverProposed, output=SPARE), "the other is proposed", 30)
    assert proposed.why.startswith("the link pbx has been blind for")
    wait_until(lambda: house.find(AlarmRaised, rule="failover_due", subject=SPARE), "its alarm stands", 30)
    assert not house.asked(pc.ArmFailover, SPARE) and not house.asked(pc.ThrowFailover, SPARE)
    assert not house.find(pe.FailoverProposed, output=RELAY)

    # A person restores it, and is not overruled though the switch is still dead.
    relay = {"output": RELAY, "who": "eve", "role": "supervisor", "why": "the trunks are needed here"}
    house.do(pc.ArmFailover(id="a", **relay))
    house.do(pc.RestoreFailover(id="r", **relay))
    restored = house.find(pe.OutputChanged, output=RELAY, actual=Pattern.OFF, who="eve")[-1]
    assert restored.why == "the trunks are needed here" and house.board.coils(11)[COIL] == 0
    looked = len(house.find(LinkLagged, link="plant"))
    wait_until(lambda: len(house.find(LinkLagged, link="plant")) > looked, "the house has judged on", 60)
    assert len(house.asked(pc.ArmFailover, RELAY)) == 2 and house.board.coils(11)[COIL] == 0
