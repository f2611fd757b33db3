"""Qt's thread and the workers share the interpreter evenly; the floor beside the desk is measured."""

import sys
from collections.abc import Iterator

import pytest

from console.threads import SHARE_S, share_evenly
from scripts.bench.floor_desk import ALONE, BESIDE, floor_desk


@pytest.fixture
def interval() -> Iterator[None]:
    before = sys.getswitchinterval()
    yield
    sys.setswitchinterval(before)


def test_a_window_shares_the_interpreter_evenly(interval: None) -> None:
    sys.setswitchinterval(0.005)
    share_evenly()
    assert sys.getswitchinterval() == pytest.approx(SHARE_S)


@pytest.mark.slow
@pytest.mark.postgres
def test_the_floor_is_measured_by_turns_alone_and_beside_the_desk(
    interval: None, qapp: object, postgres_server: str
) -> None:
    """That it is measured; how long a frame may take is for `scripts/bench.py` on a quiet machine."""
    told = floor_desk(tickets=300, seconds=1.2, rounds=1, rate=20.0)
    for database in ("SQLite", "PostgreSQL"):
        for words in (ALONE, BESIDE):
            assert 0 < told.figures[f"{database}: {words}: p50 ms"] <= told.figures[f"{database}: {words}: worst ms"]
    counts = [int(note.split(" rows folded")[0].rpartition(" ")[2].replace(",", "")) for note in told.notes]
    assert len(counts) == 2
    assert min(counts) > 100
