"""What a real spreadsheet program makes of our CSV: no formula, and every text as it was typed."""

from pathlib import Path
from random import Random

import pytest

from console.desk import exporting
from console.desk.customer import Address, Consent, Contact, Contract, CustomerFile, Reach
from console.desk.importing import Dialect
from console.store.desk.customer_imports import Imports
from console.store.desk.customers import Customers
from console.store.journal import Journal
from tests.helpers.spreadsheet import Cell, opened

FORMULAS = (
    *(
        "=1+1",
        "=cmd|'/c calc'!A0",
        "@SUM(A1:A9)",
        "+1+1",
        "-1+1",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "\u00a0=1",
        "\ufeff=1",
    ),
    *(
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(1)",
        "'=1",
        "''=1",
        '"=1"',
        '","=1',
        '"\r\n=1',
        ";=1",
        "{=1}",
        '=HYPERLINK("http://x")',
    ),
    *("=1\u202e", "<b>=1</b>", "'", "''", "'t Hooft", "=" * 200, "=ÄÖ+漢", "-", "+", "=", "@"),
)
OTHERWISE = (
    *("0012", "00195", "00393201234567", "1e5", "12:30", "24:00", "1/2", "1 1/2", "10%", "(5)", "$5", "5 €", "2024/01"),
    *("31/12/1970", "5-6-7", "1,234.56", "12345678901234567", "00", ".5", "5.", "１２", "٣", "5-", "0e0", "C-2024/117"),
)
PLAIN = ("0", "7", "120.5", "123456789012345", "1970-12-31")
"""What a spreadsheet program may take for what it is."""


def checked(cells: dict[tuple[int, int], Cell], rows: list[tuple[str, ...]]) -> None:
    """No formula anywhere; every text there as it was typed, but for what no file can hold."""
    assert [place for place, cell in cells.items() if cell.is_formula] == []
    for row, typed in enumerate(rows):
        for column, words in enumerate(typed):
            found = cells.get((row, column), Cell("", True, False))
            # XML has one line end, and of controls none but the tab: the sheet is read back through it.
            shown = found.words.replace("\r\n", "\n").replace("\r", "\n")
            if found.is_text:
                assert shown == words.replace("\r\n", "\n").replace("\r", "\n"), (row, column, words)
            else:
                assert words in PLAIN or float(words) == float(found.words), (row, column, words, found)


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_typed_is_text_and_the_same_text(tmp_path: Path, seed: int) -> None:
    dice = Random(seed)
    letters = "0123456789 .,:/-()%$€'=+@;ab\t\n\""
    strange = ["".join(dice.choices(letters, k=dice.randrange(1, 9))) for _ in range(1500)]
    rows = [(words, "x") for words in (*FORMULAS, *OTHERWISE, *PLAIN, *strange)]
    checked(opened("".join(map(exporting.line, rows)), tmp_path), rows)


def test_what_is_protected_comes_back_when_our_own_import_reads_it() -> None:
    for words in (*FORMULAS, *OTHERWISE, *PLAIN):
        assert exporting.restored(exporting.neutral(words)) == words
    assert exporting.restored("'t Hooft") == "'t Hooft", "of another program's list nothing is taken away"
    assert [words for words in PLAIN if exporting.neutral(words) != words] == []


def test_customers_and_bad_lines_open_without_a_formula(sqlite_database: str, tmp_path: Path) -> None:
    with Journal(sqlite_database) as journal:
        files = Customers(journal)
        imports = Imports(files)
        for place, words in enumerate((*FORMULAS, *OTHERWISE)):
            contacts = (Contact(Reach.WEB, words + "x", words), Contact(Reach.EMAIL, words + "@x"))
            files.open(
                CustomerFile(
                    number=f"{words}{place:05d}", name=words, tax=words, invoice=words, invoiced=words, language=words,
                    aliases=(f"{words}a{place:05d}",), contacts=contacts, addresses=(Address(*[words] * 6),) * 2,
                    contracts=(Contract(words, words, words, words),) * 2, consents=(Consent(words + "x", True),),
                ),
                "ann",
            )  # fmt: skip
        everything = "".join(files.export())
        header = "number,name,phone\n"
        data = header + "".join(f'"{n}","{w.replace(chr(34), chr(34) * 2)}",none\n' for n, w in enumerate(FORMULAS))
        done = imports.run(data.encode(), "x.csv", Dialect("utf-8", ","), {0: "number", 1: "name", 2: "phone"}, "ann")
        bad = "".join(imports.bad_lines_csv(done.id))
        kept = [line.cells for line in imports.bad_lines(done.id)]
        names = [file.name for file in files.search("", limit=1000)]
    cells = opened(everything, tmp_path)
    assert [place for place, cell in cells.items() if cell.is_formula] == []
    column = exporting.COLUMNS.index("name")
    checked({(row - 1, 0): cells[row, column] for row in range(1, len(names) + 1)}, [(name,) for name in names])
    cells = opened(bad, tmp_path)
    checked({(row - 1, place - 2): cell for (row, place), cell in cells.items() if row and place > 1}, kept)
    assert done.bad == len(kept) == len(FORMULAS)
    assert not any(cell.is_formula for cell in cells.values())
