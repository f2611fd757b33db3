"""Leases given back while they are being asked for: whoever waits for them finds them free at once."""

import asyncio

import pytest

from console.engine.leases import HOUSE, Leases, own_name
from console.store.journal import Journal

NAMES = (HOUSE, "link/one", "link/two")


@pytest.mark.parametrize("turns", range(8))
@pytest.mark.parametrize("held", [True, False])
def test_an_end_gives_back_also_what_is_asked_for_at_that_moment(sqlite_database: str, held: bool, turns: int) -> None:
    """At every turn of the loop at which the end may come, whether the leases are ours by then or not."""
    gained: list[str] = []

    async def note(name: str) -> None:
        gained.append(name)

    async def scene(journal: Journal) -> None:
        leases = Leases(journal, own_name(), NAMES, note, lambda name, why: None)
        if held:
            await leases.beat()
        beating = asyncio.create_task(leases.beat())
        for _ in range(turns):
            await asyncio.sleep(0)
        await asyncio.gather(leases.release(), leases.beat())
        await beating
        await leases.beat()
        assert [leases.fence(name) for name in NAMES] == [None] * 3
        leases.workers[0].stop()
        assert leases.workers[0].join(20)

    with Journal(sqlite_database) as journal:
        asyncio.run(scene(journal))
        found = journal.read_leases()
    assert [lease.name for lease in found if lease.held] == []
    assert {lease.epoch for lease in found} <= {1}
    assert len(gained) == len(found)
