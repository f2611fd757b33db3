"""`centralino replay`: a capture in any wrapping gives the same object, and every visit is counted once."""

import argparse
import gzip
import json
from pathlib import Path

import pytest

from console import replay
from drivers.transport.tape import TapeRecorder

CAPTURE = Path(__file__).parents[2] / "captures" / "ami" / "timeouts-22.ami.gz"


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    parser = argparse.ArgumentParser()
    replay.add_arguments(parser)
    assert replay.run(parser.parse_args([*words])) == 0
    return capsys.readouterr().out


def test_the_object_is_the_promised_one(capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(printed(capsys, str(CAPTURE), "--driver", "ami", "--json"))
    assert set(told) == {"queues", "visits", "open"} and told["open"] == 0
    for visit in told["visits"]:
        assert set(visit) == {"call", "queue", "outcome", "short", "wait_s", "talk_s", "agent"}
    for name, counts in told["queues"].items():
        mine = [visit["outcome"] for visit in told["visits"] if visit["queue"] == name]
        assert counts["offered"] == len(mine)
        assert all(counts[outcome] == mine.count(outcome) for outcome in counts if outcome != "offered")
    assert sum(counts["timed_out"] for counts in told["queues"].values()) == 7


def test_plain_packed_and_taped_are_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = gzip.decompress(CAPTURE.read_bytes())
    (tmp_path / "plain").write_bytes(data)
    recorder = TapeRecorder(tmp_path / "link.tape", rotate_at=100_000)
    for at in range(0, len(data), 9_000):
        recorder.received(data[at : at + 9_000])
        recorder.sent(b"Action: Ping\r\n\r\n")
    recorder.close()
    told = [json.loads(printed(capsys, str(path), "--json")) for path in (CAPTURE, tmp_path / "plain")]
    taped = json.loads(printed(capsys, str(tmp_path / "link.tape"), "--json"))
    assert told[0] == told[1]
    assert [(v["call"], v["outcome"]) for v in taped["visits"]] == [
        (v["call"], v["outcome"]) for v in told[0]["visits"]
    ]


def test_the_boards_are_readable(capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, str(CAPTURE))
    assert text.splitlines()[0].split()[:3] == ["queue", "offered", "answered"]
    assert any(line.startswith("quiet") for line in text.splitlines())


@pytest.mark.parametrize("words", [["nowhere.ami"], [str(CAPTURE), "--driver", "sim"], [str(CAPTURE), "--driver", "x"]])
def test_what_cannot_be_replayed_is_said(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    replay.add_arguments(parser)
    assert replay.run(parser.parse_args(words)) == 2
    assert "centralino replay:" in capsys.readouterr().err


def test_a_file_of_something_else_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("Dear customer,\r\n\r\nthank you for calling.\r\n\r\n")
    parser = argparse.ArgumentParser()
    replay.add_arguments(parser)
    assert replay.run(parser.parse_args([str(other), "--json"])) == 2
    told = capsys.readouterr()
    assert told.out == "" and "letter.txt holds nothing the driver “ami” knows" in told.err
