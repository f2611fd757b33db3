"""What leaves the house holds no password, keeps its shape, and says what it leaves out."""

import json
import os
import stat
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.transport import bundle
from drivers.transport.bundle import Bundle, add_files, add_tapes, listing, manifest, newest_first, redacted_tape, write
from drivers.transport.redaction import Redactor
from drivers.transport.tape import TapeRecorder, read_tape

SECRET = "s3cr:t w/rd"
KEY = b"k" * 32


@given(st.binary(max_size=60), st.binary(max_size=60), st.booleans())
def test_a_known_secret_is_gone_and_nothing_changes_its_length(before: bytes, after: bytes, numbers: bool) -> None:
    redact = Redactor([SECRET], KEY if numbers else None)
    for form in (SECRET.encode(), b"s3cr%3At%20w%2Frd"):
        data = before + form + after
        told = redact(data)
        assert len(told) == len(data)
        assert form not in told


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        (b'password = "hunter22"', b"hunter22"),
        (b"database_password: hunter22", b"hunter22"),
        (b"postgresql://centralino:hunter22@db.example/x", b"hunter22"),
        (b"Key: 0123456789abcdef", b"0123456789abcdef"),
        (b"Action: Login\r\nSecret: hunter22 and more\r\n", b"hunter22"),
        (b"api_key=hunter22&x=1", b"hunter22"),
        (b"{'token': 'hunter22'}", b"hunter22"),
    ],
)
def test_what_stands_behind_a_password_s_name_is_gone(line: bytes, gone: bytes) -> None:
    redact = Redactor()
    told = redact(line)
    assert gone not in told and len(told) == len(line)
    assert sum(redact.counts.values()) >= 1


def test_the_name_of_a_secret_is_no_secret() -> None:
    assert Redactor(names=frozenset({"switch-reader"}))(b'secret = "switch-reader"') == b'secret = "switch-reader"'


def test_a_number_becomes_another_the_same_each_time_and_times_and_ids_stay() -> None:
    line = b"CallerIDNum: +390551234567\r\nUniqueid: 1795646779.12\r\nTimestamp: 1795646779.296969\r\n"
    line += b"again 390551234567 1042"
    told = Redactor(key=KEY)(line)
    assert b"390551234567" not in told
    assert b"Uniqueid: 1795646779.12" in told and b"Timestamp: 1795646779.296969" in told and told.endswith(b"1042")
    first = told.split(b"+")[1][:12]
    assert told.count(first) == 2
    assert Redactor(key=b"another key")(line) != told
    assert Redactor()(line) == line


def tape_of(path: Path, *chunks: tuple[bool, bytes]) -> Path:
    recorder = TapeRecorder(path, "pbx", redact=None, clock=iter(range(100, 200)).__next__)
    for received, data in chunks:
        recorder(received, data)
    recorder.note(f"the word is {SECRET}")
    recorder.close()
    return path


def test_a_word_split_over_two_chunks_of_a_tape_is_found(tmp_path: Path) -> None:
    tape = tape_of(tmp_path / "a.tape", (True, b"x s3cr:"), (False, b"Secret: own\r\n"), (True, b"t w/rd y"))
    data = redacted_tape(tape, Redactor([SECRET]))
    assert SECRET.encode() not in data and b"own" not in data
    (tmp_path / "b.tape").write_bytes(data)
    notes: list[str] = []
    again = list(read_tape(tmp_path / "b.tape", pytest.fail, lambda _at, text: notes.append(text)))
    assert [(chunk.received, len(chunk.data), chunk.at) for chunk in again] == [
        (True, 7, 100.0),
        (False, 13, 101.0),
        (True, 8, 102.0),
    ]
    assert notes == [f"the word is {'*' * len(SECRET)}"]


def test_the_newest_tapes_go_and_the_others_are_named(tmp_path: Path) -> None:
    for number in range(3):
        file = tape_of(tmp_path / f"{number}.tape", (True, b"x" * 1000))
        os.utime(file, (number, number))
    told = Bundle()
    add_tapes(told, tmp_path.glob("*.tape"), Redactor(), 2500)
    assert [piece.name for piece in told.pieces] == ["tapes/2.tape", "tapes/1.tape"]
    (left,) = told.left_out
    assert "0.tape" in left and "beyond" in left


def test_the_end_of_a_long_log_goes_from_a_line_s_beginning(tmp_path: Path) -> None:
    log = tmp_path / "engine.log"
    log.write_text("password=first-word\n" * 100 + "the end\n")
    told = Bundle()
    add_files(told, "log", [log, tmp_path / "nothing.log"], Redactor(), 30)
    (piece,) = told.pieces
    assert piece.data == b"password=**********\nthe end\n"
    assert "first 1978 bytes" in told.left_out[0]


def test_the_file_is_whole_owner_only_and_its_manifest_true(tmp_path: Path) -> None:
    told, redact = Bundle(), Redactor([SECRET])
    told.add("a.txt", redact(SECRET.encode()), "somewhere")
    told.add("a.txt", b"another", "elsewhere")
    told.add_json("v.json", bundle.versions(), "here", redact)
    told.left_out.append("b.txt: too long")
    head = manifest(told, redact, 0.0)
    write(told, head, tmp_path / "r.zip")
    assert stat.S_IMODE((tmp_path / "r.zip").stat().st_mode) == 0o600
    with zipfile.ZipFile(tmp_path / "r.zip") as packed:
        assert packed.testzip() is None
        assert json.loads(packed.read("manifest.json")) == head
        assert {one["name"] for one in head["files"]} == {"a.txt", "a.2.txt", "v.json"}
        assert json.loads(packed.read("v.json"))["drivers"]["ami"] == "works"
    assert head["blotted_out"] == {"known secrets": 1} and head["left_out"] == ["b.txt: too long"]
    assert len(listing(told)) == 4
    assert [file.name for file in tmp_path.iterdir()] == ["r.zip"]


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        write(Bundle(), {}, tmp_path / "no" / "r.zip")
    assert newest_first([tmp_path / "nothing"]) == []
