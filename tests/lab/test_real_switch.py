"""A real Asterisk with calls on it: what we make of its bytes must equal what it wrote in its own log."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.lab import verify
from scripts.lab.ami import AmiError, Session
from scripts.lab.switch import Switch, wait_until

pytestmark = [pytest.mark.switch, pytest.mark.slow]
LAB = Path(__file__).parents[2] / "scripts" / "lab.py"


def _agrees(switch: Switch, tmp_path: Path, calls: int, seed: int) -> None:
    result = verify.check(switch, verify.Run(calls, 4, seed), tmp_path / "tape.ami")
    assert [difference["text"] for difference in result["differences"]] == []
    assert result["visits"] >= calls * 0.9
    assert result["outcomes"]["answered"] > calls / 3
    assert result["accounts"] == ["recorded bytes", "engine's journal"]
    assert result["snapshots"]["taken"] >= 5


def test_thirty_calls_on_22_agree_with_its_queue_log(switch22: Switch, tmp_path: Path) -> None:
    _agrees(switch22, tmp_path, 30, 21)


def test_twenty_calls_on_16_agree_with_its_queue_log(switch16: Switch, tmp_path: Path) -> None:
    _agrees(switch16, tmp_path, 20, 22)


def test_the_writer_may_not_run_commands_and_the_reader_may_not_write(switch22: Switch) -> None:

    pilot = Session(switch22.ami_port, "pilot", switch22.secret("pilot"))
    reader = Session(switch22.ami_port, "monitor", switch22.secret("monitor"))
    try:
        for denied in ("Command", "UpdateConfig"):
            with pytest.raises(AmiError):
                pilot.ask(denied, Command="core show version")
        for denied in ("QueuePause", "Redirect", "Originate", "Hangup"):
            with pytest.raises(AmiError):
                reader.ask(denied, Interface="PJSIP/1001", Paused="true", Channel="none")
        assert reader.ask_list("QueueStatus")
        reader.ask_list("CoreShowChannels")  # refused, it would raise; others' last calls may still be in it
        assert reader.ask("Ping")["Response"] == "Success"
    finally:
        pilot.close()
        reader.close()


def test_a_killed_switch_ends_the_stream_and_leaves_nobody_counted_abandoned(switch22: Switch, tmp_path: Path) -> None:
    tape, start = tmp_path / "kill.ami", switch22.queue_log_end()
    recorder = switch22.recorder(tape, snapshot=True, reconnect=True).start()
    for _ in range(3):
        switch22.call("quiet", patience=60)
    wait_until(lambda: len(switch22.waiting("quiet")) == 3, 10, "the callers did not come")
    switch22.kill()
    wait_until(lambda: bool(recorder.ended_at), 5, "the session was not cut")
    switch22.phones.end_callers()
    switch22.restart()
    recorder.again()
    recorder.stop()
    ours = verify.fold(tape)
    assert [visit.outcome for visit in switch22.visits(start)] == ["open"] * 3
    assert [visit["outcome"] for visit in ours["visits"]] == ["switch_restarted"] * 3
    assert ours["open"] == 0


def test_without_a_switch_the_command_says_recordings_only(tmp_path: Path) -> None:
    bare = {**os.environ, "CENTRALINO_LAB": str(tmp_path), "PATH": str(tmp_path)}
    done = subprocess.run([sys.executable, str(LAB), "up"], env=bare, capture_output=True, text=True, check=False)
    assert done.returncode == 3, done.stderr
    assert "Recordings only" in done.stderr and "Traceback" not in done.stderr
