"""An import on both databases: told, cancelled, repeated, taken back; what was bad is kept with its reasons."""

import csv
import io

from pytest import MonkeyPatch

from console.center.desk_events import CustomerChanged
from console.store.desk import customer_imports, demo
from console.store.desk.customer_imports import Import, Imports
from console.store.desk.customers import Customers
from console.store.desk.policies import read_policy
from console.store.journal import Journal

HEAD = "number;name;phone\n"
MAPPING = {0: "number", 1: "name", 2: "phone"}


def lines(count: int, first: int = 0) -> bytes:
    body = "".join(f"{n};Customer {n};+39 320 555{n:04d}\n" for n in range(first, first + count))
    return (HEAD + body).encode()


def run(imports: Imports, data: bytes, progress: object = None) -> Import:
    seen = imports.preview(data)
    assert dict(seen.mapping) == MAPPING
    return imports.run(data, "list.csv", seen.dialect, seen.mapping, "ann", progress)  # type: ignore[arg-type]


def test_a_list_is_imported_once_however_often_it_is_read(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        first, again = run(Imports(files), lines(1200)), run(Imports(files), lines(1300))
        assert (first.state, first.taken, first.known, first.bad) == ("done", 1200, 0, 0)
        assert (again.taken, again.known) == (100, 1200)
        assert files.count() == 1300
        assert [file.name for file in files.by_number("+393205550007")] == ["Customer 7"]
        assert [file.name for file in files.search("customer 1299")] == ["Customer 1299"]


def test_bad_lines_are_kept_with_reasons_and_can_be_had_as_csv(database: str) -> None:
    data = (HEAD + "1;Ann;nobody\n2;;02 5550101\n3;Bob;02 5550102\n3;Eve;02 5550103\n4;=HYPER();-x\n").encode()
    with Journal(database) as journal:
        imports = Imports(Customers(journal))
        done = run(imports, data)
        assert (done.taken, done.bad) == (1, 4)
        bad = imports.bad_lines(done.id)
        assert [(one.line, one.faults[0].what) for one in bad] == [
            (2, "not_a_number"), (3, "no_name"), (5, "taken"), (6, "not_a_number")
        ]  # fmt: skip
        rows = list(csv.reader(io.StringIO("".join(imports.bad_lines_csv(done.id)))))
        assert rows[1] == ["2", "phone: “nobody” is no telephone number", "1", "Ann", "nobody"]
        assert rows[4][3:] == ["'=HYPER()", "'-x"]


def test_a_bad_line_is_kept_whole_however_long_and_wide(database: str) -> None:
    wide = "7;;02 5550101;" + ";".join("y" * 3000 for _ in range(300)) + "\n"
    data = (HEAD + wide + "x" * 200_000 + "\n").encode()
    with Journal(database) as journal:
        imports = Imports(Customers(journal))
        assert len(imports.preview(data).header) == 303, "also what only some line has is shown as a column"
        done = run(imports, data)
        first, second = imports.bad_lines(done.id)
    assert first.cells == tuple(wide.rstrip("\n").split(";"))
    assert second.cells == ("x" * 200_000 + "\n",)


def test_a_cancelled_import_says_what_it_took_and_goes_on_when_run_again(
    database: str, monkeypatch: MonkeyPatch
) -> None:
    monkeypatch.setattr(customer_imports, "PIECE", 10)
    with Journal(database) as journal:
        files = Customers(journal)
        done = run(Imports(files), lines(100), lambda now: now.lines < 30)
        assert (done.state, done.lines, done.taken, files.count()) == ("cancelled", 30, 30, 30)
        rest = run(Imports(files), lines(100))
        assert (rest.taken, rest.known, files.count()) == (70, 30, 100)
        assert [one.state for one in Imports(files).imports()] == ["done", "cancelled"]


def test_an_import_is_taken_back_but_for_what_somebody_worked_on(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        imports = Imports(files)
        done = run(imports, lines(20))
        (worked,) = files.by_number("+393205550007")
        files.note(worked.id, "called back", "ann")
        assert imports.standing(done.id) == imports.undo(done.id, "bob") == (19, 1)
        assert imports.standing(done.id) == (0, 1)
        assert files.search("") == [worked]
        assert run(imports, lines(20)).taken == 19
        told = [row.event for row in journal.read(0)]
        assert [fact.what for fact in told if isinstance(fact, CustomerChanged)] == [
            "imported", "noted", "withdrawn", "imported"
        ]  # fmt: skip


def test_a_whole_desk_goes_out_and_in(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        assert demo.fill(journal) == demo.COUNT
        assert demo.fill(journal) == 0
        rows = list(csv.reader(io.StringIO("".join(files.export()), newline="")))
        assert len(rows) == 1 + demo.COUNT
        assert len(files.by_number("+44 7700 900000")) + len(files.by_number("+447700900001")) >= 0
        assert {contract.product for file in demo.customers() for contract in file.contracts} == set(demo.PRODUCTS)


def test_a_sites_own_policy_is_read(tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    assert read_policy(folder) == read_policy()
    (folder / "identity.toml").write_text('country = "pt"', encoding="utf-8")
    assert read_policy(folder).country == "pt"
