"""One suite for every driver: what the hub and the screens rely on, whatever the switch."""

import asyncio

import pytest

from console.center import commands as c
from console.center import events as e
from console.center.apply import apply
from console.center.state import Center
from console.center.states import Status
from drivers.contract import Link
from drivers.errors import DriverError, LinkLost
from tests.drivers.contract.rigs import Folder, Rig, running
from tests.helpers.waiting import until

# --- telling ---------------------------------------------------------------------------------------------------


def test_link_up_comes_first_and_says_what_the_link_can(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            first = folder.events[0]
            assert isinstance(first, e.LinkUp)
            assert set(first.capabilities) == {one.value for one in link.capabilities}
            assert {event.link for event in folder.events} == {link.name}

    asyncio.run(scene())


def test_the_snapshot_is_complete(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            snapshot = folder.snapshots()[0]
            center = Center()
            for event in folder.events[: folder.events.index(snapshot) + 1]:
                apply(center, event)
            assert set(center.calls) == set(snapshot.calls) and snapshot.calls
            assert {visit for queue in center.queues.values() for visit in queue.waiting} == set(snapshot.visits)
            assert {one.id for one in center.agents.values() if one.present} == set(snapshot.agents)
            assert {one.id for one in center.queues.values() if one.present} == set(snapshot.queues)
            assert all(agent.status is not Status.UNKNOWN for agent in center.agents.values())
            for call in center.calls.values():
                assert call.native and call.legs, call

    asyncio.run(scene())


def test_refs_are_unique_and_the_same_again(rig: Rig) -> None:
    async def told() -> list[str]:
        async with rig.opened() as link, running(link) as folder:
            return [event.ref for event in folder.events if isinstance(event, e.CallArrived | e.CallQueued)]

    first, second = asyncio.run(told()), asyncio.run(told())
    assert len(first) == len(set(first))
    assert set(first) & set(second), "a second link on the same story tells other refs"


def test_what_was_told_never_changes_and_nobody_is_waited_for(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            count = len(folder.events)
            await until(lambda: len(folder.events) > count + 20, "more events", 20)
            for given, copied in folder.handed:
                assert tuple(given) == copied

    asyncio.run(scene())


def test_folding_leaves_no_ghosts(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            count = len(folder.events)
            await until(lambda: len(folder.events) > count + 60, "more events", 30)
            alive = rig.alive(link)
            if alive is not None:
                await until(lambda: set(folder.center.calls) == rig.alive(link), "the centre has what the switch has")
            for call in folder.center.calls.values():
                assert call.legs or call.visit, f"{call.id} lives without anybody in it"
            for agent in folder.center.agents.values():
                assert set(agent.contacts) <= set(folder.center.calls), agent.name

    asyncio.run(scene())


# --- the connection --------------------------------------------------------------------------------------------


def test_after_a_loss_it_runs_again_and_nothing_is_left_over(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link:
            folder = Folder()
            task = asyncio.create_task(link.run(folder))
            await until(lambda: folder.snapshots() or task.done(), "the snapshot", 20)
            await rig.cut(link)
            with pytest.raises(DriverError):
                await asyncio.wait_for(task, 20)
            assert isinstance(folder.events[-1], e.LinkDown) and folder.events[-1].reason
            with pytest.raises(LinkLost):
                await link.execute(c.SetReady(id="1", who="w", agent=next(iter(folder.center.agents))))
            await _again(link, folder)
            assert len([event for event in folder.events if isinstance(event, e.LinkUp)]) == 2

    asyncio.run(scene())


async def _again(link: Link, folder: Folder) -> None:
    """Run until it is up again, as the hub does: after a back-off."""
    agreed: list[bool] = []

    def watch(event: e.Event, center: Center) -> None:
        if isinstance(event, e.SnapshotTaken):  # at once: the next moment a call may end
            agreed.append(set(event.calls) == set(center.calls))

    folder.watchers.append(watch)
    for _ in range(50):
        task = asyncio.create_task(link.run(folder))
        before = len(folder.snapshots())
        await until(lambda: len(folder.snapshots()) > before or task.done(), "another snapshot", 20)  # noqa: B023
        if not task.done():
            assert agreed[-1]
            assert not folder.center.links[link.name].blind_since
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            return
        assert isinstance(task.exception(), DriverError)
        await asyncio.sleep(0.02)
    raise AssertionError("the link never came back")


def test_cancelling_closes(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link:
            async with running(link) as folder:
                pass
            assert isinstance(folder.events[-1], e.LinkDown)
            count = len(folder.events)
            with pytest.raises(LinkLost):
                await link.execute(c.SetReady(id="1", who="w", agent=next(iter(folder.center.agents))))
            assert len(folder.events) == count

    asyncio.run(scene())
