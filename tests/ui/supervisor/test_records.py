"""Calls known only by records, in the supervisor's window: how many of a queue's day, in list and inspector."""

import pytest

from console.ui.scenes import SCENES
from console.ui.supervisor.facts import sheet
from console.ui.supervisor.list_queues import queues


@pytest.mark.parametrize("scene", ["mixed", "busy"])
def test_a_queue_says_how_many_of_its_calls_are_records_and_whose(qapp: object, scene: str) -> None:
    made = SCENES[scene]()
    bridge, listing = made.bridge(), None
    bridge = made.bridge()
    listing = queues(bridge)
    (column,) = [column for column in listing.columns if column.key == "recorded"]
    shown = {}
    for queue in made.center.queues.values():
        by_hand = sum(
            visit.recorded and not visit.short for visit in queue.ended if visit.ended >= made.center.day_since
        )
        assert column.text(queue, made.now) == (str(by_hand) if by_hand else "")
        found = sheet(bridge, ("queue", queue.id))
        assert found is not None
        shown[queue.id] = [fact.value for fact in found.facts if fact.label == "By record"]
        assert len(shown[queue.id]) == bool(by_hand)
        assert all(words.startswith(f"{by_hand} (“") for words in shown[queue.id])
    assert any(shown.values()) is (scene == "mixed")
