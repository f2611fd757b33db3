"""Leases and fences: one holder at a time, by the database's clock; a stale fence writes nothing."""

import threading

import pytest
from sqlalchemy import text

from console.center.events import QueueSeen
from console.store.errors import Fenced
from console.store.journal import Journal
from console.store.lease import Fence
from tests.helpers.waiting import wait_until


def seen(ref: str) -> QueueSeen:
    return QueueSeen(1000.0, ref, "lab", queue=f"lab/{ref}", name=ref)


def taken(fence: Fence | None) -> Fence:
    assert fence is not None
    return fence


def test_one_holds_and_the_other_waits_until_it_expires(database: str) -> None:
    with Journal(database) as one, Journal(database) as two:
        first = taken(one.acquire("engine", "one", 0.6))
        assert two.acquire("engine", "two", 30) is None
        assert one.renew(first, 0.6)
        second = wait_until(lambda: two.acquire("engine", "two", 30), "taken over", timeout=5)
        assert second.epoch == first.epoch + 1
        assert not one.renew(first, 30)
        lease = one.read_lease("engine")
        assert lease is not None
        assert (lease.holder, lease.epoch, lease.held) == ("two", second.epoch, True)
        assert 0 <= lease.age_s < 5
        assert 25 < lease.left_s <= 30


def test_a_released_lease_is_free_at_once_and_a_stale_release_takes_nothing(database: str) -> None:
    with Journal(database) as journal:
        first = taken(journal.acquire("engine", "one", 30))
        journal.release(first)
        second = taken(journal.acquire("engine", "two", 30))
        journal.release(first)
        assert journal.acquire("engine", "three", 30) is None
        assert second.epoch > first.epoch


def test_its_own_holder_may_take_it_again_with_a_new_epoch(database: str) -> None:
    with Journal(database) as journal:
        first, second = (taken(journal.acquire("engine", "one", 30)) for _ in range(2))
        assert second.epoch == first.epoch + 1
        with pytest.raises(Fenced):
            journal.append([seen("a")], first)


def test_leases_of_other_names_do_not_disturb_each_other(database: str) -> None:
    with Journal(database) as journal:
        taken(journal.acquire("engine", "one", 30))
        taken(journal.acquire("console/anna@here:1", "two", 30))
        assert [lease.name for lease in journal.read_leases()] == ["console/anna@here:1", "engine"]
        assert journal.read_lease("nobody") is None


def test_a_stale_fence_writes_nothing(database: str) -> None:
    with Journal(database) as old, Journal(database) as new:
        stale = taken(old.acquire("engine", "old", 30))
        assert old.append([seen("a")], stale).added == 1
        old.release(stale)
        fresh = taken(new.acquire("engine", "new", 30))
        with pytest.raises(Fenced, match=r"old \(epoch 1\) no longer records “engine”: new \(epoch 2\) does"):
            old.append([seen("b"), seen("c")], stale)
        with pytest.raises(Fenced):
            old.append([], stale)
        assert new.append([seen("d")], fresh).added == 1
        assert [row.event.ref for row in new.read(0) if row.event] == ["a", "d"]


def test_a_fence_of_a_lease_that_never_was_is_refused(database: str) -> None:
    with Journal(database) as journal, pytest.raises(Fenced, match="nobody"):
        journal.append([seen("a")], Fence("engine", "ghost", 1))


def test_an_expired_lease_that_nobody_took_still_records(database: str) -> None:
    with Journal(database) as journal:
        fence = taken(journal.acquire("engine", "one", 0.0))
        assert journal.append([seen("a")], fence).added == 1
        assert journal.renew(fence, 30)


def test_no_row_of_the_old_epoch_comes_after_the_take_over(database: str) -> None:
    """An append under way holds the take-over back; after it the old engine is fenced."""
    with Journal(database) as old, Journal(database) as new:
        stale = taken(old.acquire("engine", "old", 0.0))
        fenced = threading.Event()

        def record() -> None:
            number = 0
            try:
                while number < 100_000:
                    number += 1
                    old.append([seen(f"{number}")], stale)
            except Fenced:
                fenced.set()

        thread = threading.Thread(target=record)
        thread.start()
        wait_until(lambda: new.last_seq() > 5, "the old engine records")
        taken(new.acquire("engine", "new", 30))
        last = new.last_seq()
        assert fenced.wait(10)
        thread.join()
        assert new.last_seq() == last


def test_many_take_the_lease_at_once_and_one_has_it(database: str) -> None:
    with Journal(database) as journal:
        journal.open()
        fences: list[Fence | None] = []
        ready = threading.Barrier(8)

        def take(number: int) -> None:
            ready.wait()
            fences.append(journal.acquire("engine", f"engine {number}", 30))

        threads = [threading.Thread(target=take, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(fences) == 8
        assert len([fence for fence in fences if fence]) == 1


def test_consoles_that_left_days_ago_are_forgotten_and_engines_never(database: str) -> None:
    with Journal(database) as journal:
        for name in ("engine", "console/anna@here:1", "console/anna@here:2"):
            taken(journal.acquire(name, "x", 30))
        with journal.database.write() as connection:
            connection.execute(text("UPDATE lease SET expires = expires - 90000 WHERE name <> 'console/anna@here:2'"))
        taken(journal.acquire("console/anna@here:3", "x", 30))
        names = [lease.name for lease in journal.read_leases()]
        assert names == ["console/anna@here:2", "console/anna@here:3", "engine"]
        assert taken(journal.acquire("engine", "y", 30)).epoch == 2
