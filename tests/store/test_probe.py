"""The probe of a journal's database, on both databases: what it finds, and that it changes nothing."""

import hashlib
from pathlib import Path

import pytest

from console.center.check import Check, Verdict, conformance
from console.center.events import EngineStarted
from console.store import probe
from console.store.database import Database
from console.store.errors import StoreError, StoreLost
from console.store.journal import Journal
from console.store.migrations import HEAD


def of(address: str) -> dict[str, Check]:
    found: list[Check] = []
    probe.probe(address, "", lambda *more: found.extend(more), lambda _words: None)
    assert len({check.name for check in found}) == len(found)
    return {check.name: check for check in found}


def a_journal(address: str, rows: int = 30, recording: bool = True) -> None:
    with Journal(address) as journal:
        journal.append([EngineStarted(float(n), f"start:{n}", "", f"engine {n}") for n in range(rows)])
        if recording:
            journal.acquire("engine", "host-7", 3600.0)


def test_a_good_journal_is_reachable_known_sound_and_recorded(database: str) -> None:
    a_journal(database)
    found = of(database)
    assert [check for check in found.values() if check.verdict is Verdict.FAULT and check.name != "room"] == []
    assert found["schema"].figure == HEAD
    assert found["growth"].figure == 30 and "30 in all" in found["growth"].words
    assert "host-7 records" in found["lease"].words
    assert conformance(probe.PROMISES, list(found.values())).kept == len(probe.PROMISES)
    assert (found["size"].figure or 0) > 0 and abs(found["clock"].figure or 0) < 2


def test_only_the_rows_of_the_hour_are_counted_as_its_growth(database: str) -> None:
    a_journal(database, 40)
    opened = Database(database)
    with opened.write() as connection:
        connection.exec_driver_sql("UPDATE journal SET written = written - 7200 WHERE seq <= 25")
        connection.exec_driver_sql("UPDATE journal SET written = written - 90000 WHERE seq <= 10")
    opened.close()
    found = of(database)
    assert found["growth"].figure == 15 and "30 rows in the last day, 40 in all" in found["growth"].words


def test_without_an_engine_it_is_said_that_nobody_records(database: str) -> None:
    a_journal(database, recording=False)
    found = of(database)
    assert found["lease"].verdict is Verdict.NOTICE and found["lease"].kept is False
    assert "none ever was" in found["lease"].words


def test_an_empty_database_is_no_fault_and_stays_empty(database: str) -> None:
    opened = Database(database)
    with opened.write():
        pass
    found = of(database)
    assert found["schema"].verdict is Verdict.NOTICE and "lease" not in found
    again = of(database)
    assert again["schema"].words == found["schema"].words
    opened.close()


def test_somebody_else_s_tables_are_a_fault(database: str) -> None:
    opened = Database(database)
    with opened.write() as connection:
        connection.exec_driver_sql("CREATE TABLE invoices (number INTEGER)")
    assert of(database)["schema"].verdict is Verdict.FAULT
    opened.close()


@pytest.mark.parametrize(("number", "verdict"), [(HEAD - 1, Verdict.NOTICE), (HEAD + 1, Verdict.FAULT)])
def test_another_schema_is_said_and_left_alone(database: str, number: int, verdict: Verdict) -> None:
    a_journal(database, 1)
    opened = Database(database)
    with opened.write() as connection:
        connection.exec_driver_sql("DELETE FROM schema_version")
        connection.exec_driver_sql(f"INSERT INTO schema_version VALUES ({number}, 'x', 0, '9.9')")
    assert of(database)["schema"].verdict is verdict
    with opened.read() as connection:
        assert connection.exec_driver_sql("SELECT max(number) FROM schema_version").scalar_one() == number
    opened.close()


def test_looking_does_not_change_a_file_nor_leave_one_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    a_journal(f"sqlite:///{file}")
    before = hashlib.sha256(file.read_bytes()).hexdigest()
    of(f"sqlite:///{file}")
    assert hashlib.sha256(file.read_bytes()).hexdigest() == before
    assert [one.name for one in tmp_path.iterdir() if "trial" in one.name] == []


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StoreLost, match="nothing was made"):
        of(f"sqlite:///{tmp_path / 'nothing.sqlite'}")
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_is_not_there_is_an_error() -> None:
    with pytest.raises(StoreError):
        of("postgresql://nobody@127.0.0.1:1/x?connect_timeout=2")


def test_damage_is_a_fault(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    a_journal(f"sqlite:///{file}", 500)
    data = bytearray(file.read_bytes())
    data[4096 * 3 : 4096 * 5] = b"\xff" * 8192
    file.write_bytes(bytes(data))
    assert of(f"sqlite:///{file}")["sound"].verdict is Verdict.FAULT
    (tmp_path / "text.sqlite").write_text("no database at all, and long enough to be looked at\n" * 30)
    assert of(f"sqlite:///{tmp_path / 'text.sqlite'}")["sound"].verdict is Verdict.FAULT
