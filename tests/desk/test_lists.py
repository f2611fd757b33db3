"""Lists of customers in and out: any bytes are read, every bad line has its reasons, no cell is a formula."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.desk.customer import Address, Contact, Contract, CustomerFile, Kind, Reach, from_json, to_json
from console.desk.exporting import COLUMNS, DANGEROUS, export, neutral, restored
from console.desk.importing import Dialect, Line, decode, detect, propose, read_lines, to_file

ITALIAN = "Codice cliente;Ragione sociale;Telefono;Tel. 2;E-mail;Indirizzo;CAP;Città;Partita IVA;Tipo\n"
ROW = "501;Caffè Ròma S.r.l.;02 5550101;+39 320 5550101;bar@example.org;Via Roma, 1;20121;Milano;IT99;azienda\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ((ITALIAN + ROW).encode(), "utf-8"),
        ((ITALIAN + ROW).encode("utf-8-sig"), "utf-8-sig"),
        ((ITALIAN + ROW).encode("cp1252"), "cp1252"),
        ((ITALIAN + ROW).encode("utf-16"), "utf-16"),
    ],
)
def test_a_spreadsheets_list_becomes_a_file(data: bytes, encoding: str) -> None:
    dialect = detect(data)
    assert dialect == Dialect(encoding, ";", True)
    head, line = read_lines(decode(data, encoding), dialect)
    made = to_file(line, propose(head.cells))
    assert made == CustomerFile(
        number="501",
        kind=Kind.ORGANISATION,
        name="Caffè Ròma S.r.l.",
        tax="IT99",
        contacts=(
            Contact(Reach.PHONE, "02 5550101"),
            Contact(Reach.PHONE, "+39 320 5550101"),
            Contact(Reach.EMAIL, "bar@example.org"),
        ),
        addresses=(Address("Via Roma, 1", "20121", "Milano"),),
    )


@pytest.mark.parametrize(
    ("header", "meant"),
    [
        ("First name,Last name,Mobile,Post code", ["first_name", "last_name", "mobile", "postcode"]),
        ("Nome,Cognome,Cellulare,CAP", ["first_name", "last_name", "mobile", "postcode"]),
        ("Nome próprio,Apelido,Telemóvel,Código postal", ["first_name", "last_name", "mobile", "postcode"]),
        ("Nome,Morada,NIF,Data de nascimento", ["name", "street", "tax", "born"]),
    ],
)
def test_columns_are_known_in_three_languages(header: str, meant: list[str]) -> None:
    assert list(propose(header.split(",")).values()) == meant


def test_every_fault_of_a_line_is_told() -> None:
    mapping = dict(enumerate(("name", "phone", "email", "born")))
    told = to_file(Line(2, ("", "nobody knows", "a@b", "31.2.1970")), mapping)
    assert isinstance(told, tuple)
    assert [fault.what for fault in told] == ["not_a_number", "not_an_email", "not_a_date", "no_name"]
    assert all(fault.words() for fault in told)
    long = to_file(Line(3, ("x" * 1000,)), {0: "name"})
    assert isinstance(long, tuple)
    assert "name: 1000 letters" in long[0].words()


@given(st.binary(max_size=3000))
def test_any_bytes_are_read_and_every_record_is_a_file_or_has_reasons(data: bytes) -> None:
    dialect = detect(data)
    for line in read_lines(decode(data, dialect.encoding), dialect):
        made = to_file(line, {0: "name", 1: "phone", 2: "born"})
        assert isinstance(made, CustomerFile) or (made and all(fault.words() for fault in made))


def test_a_field_too_large_for_csv_is_a_bad_line_and_the_rest_is_read() -> None:
    lines = list(read_lines("a,b\n" + "x" * 200_000 + ",1\nc,d\n", Dialect("utf-8", ",")))
    assert [bool(line.faults) for line in lines] == [False, True, False]
    assert lines[1].cells == ("x" * 200_000 + ",1\n",), "what could not be cut up is kept as it stands"


TEXT = st.text(st.characters(codec=None, exclude_categories=[]), max_size=40) | st.sampled_from(
    ["=1+1", "+39 320", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "'=1", "＝1", "\ufeff=1", "''+1", "\n-1", '"=1']
)


def cells(text: str) -> list[list[str]]:
    """What another reader sees: Python's csv, told nothing of ours."""
    return list(csv.reader(io.StringIO(text, newline="")))


@given(TEXT, TEXT, TEXT, TEXT)
def test_no_cell_begins_like_a_formula_and_the_text_is_there(name: str, label: str, street: str, number: str) -> None:
    file = CustomerFile(
        name=name,
        number=number,
        contacts=(Contact(Reach.PHONE, label),),
        addresses=(Address(street),),
        contracts=(Contract(number, label),),
    )
    text = "".join(export([file]))
    head, row = cells(text)
    assert tuple(head) == COLUMNS
    assert len(row) == len(COLUMNS)
    assert not [cell for cell in row if cell.lstrip(" \u00a0\ufeff")[:1] in tuple(DANGEROUS)]
    text.encode()
    assert from_json(to_json(file)) == file


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=30)
    | st.sampled_from(["+39 320", "=x", "'=x", "'x"])
)
def test_what_was_neutralised_comes_back_as_it_was(cell: str) -> None:
    assert restored(neutral(cell)) == cell


def test_an_export_can_be_imported_again() -> None:
    file = CustomerFile(number="7", name="+Ann", contacts=(Contact(Reach.MOBILE, "+39 320 5550101"),), language="it")
    data = "".join(export([file])).encode("utf-8-sig")
    head, line = read_lines(decode(data, detect(data).encoding), detect(data))
    assert to_file(line, propose(head.cells)) == file
