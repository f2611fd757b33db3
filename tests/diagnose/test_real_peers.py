"""Scripts against ends that are not ours: a cable by socat, ser2net's RFC 2217, a switch that connects to us."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from drivers.smdr.options import layout_of
from drivers.smdr.peer import Told, write
from drivers.transport.line_settings import parse
from drivers.transport.tape import read_tape
from tests.helpers.bench import background, check, told
from tests.helpers.ptys import cable, free_port, other_speed, serial_server
from tests.helpers.waiting import wait_until


def records(count: int) -> bytes:
    """Calls that have just ended, as a HiPath writes them."""
    layout, chance, now = layout_of("hipath-3000"), Random(3), datetime.now(UTC)
    lines = [
        write(layout, Told(now - timedelta(seconds=1), number=f"055{chance.randrange(10**6)}")) for _ in range(count)
    ]
    return b"".join(line + b"\r\n" for line in lines)


@contextmanager
def talking(path: Path) -> Iterator[None]:
    """Somebody writes records at that end of a cable until the block is left."""
    ending = threading.Event()

    def talk() -> None:
        with path.open("wb", buffering=0) as end:
            while not ending.wait(0.1):
                end.write(records(2))

    thread = threading.Thread(target=talk, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ending.set()
        thread.join(10)


def test_a_line_over_a_cable_is_heard(tmp_path: Path) -> None:
    with cable(tmp_path) as laid, talking(laid.far):
        value = told("line", str(laid.near), "--held", "--listen", "20")
    assert check(value, "settings")["verdict"] == "fine" and value["found"] == "9600 8N1"


def test_a_line_at_another_speed_is_found_and_said(tmp_path: Path) -> None:
    """The terminal's far end looks at what the script sets and spoils its bits as a chip at that speed would."""
    with other_speed(parse("4800 7E1"), lambda: records(1)) as path:
        value = told("line", path, "--line", "9600 8N1", code=1)
    wrong = check(value, "settings")
    assert wrong["verdict"] == "fault" and value["found"] == "4800 7E1"
    assert "4800 7E1" in wrong["words"] + wrong["advice"]
    assert check(value, "flow")["verdict"] == "fine"  # what a wrong speed makes of bytes is no XOFF


def test_two_technicians_count_bits_over_a_cable(tmp_path: Path) -> None:
    with cable(tmp_path) as laid:
        other = background("line", str(laid.far), "--held", "--peer", "40")
        try:
            wait_until(lambda: laid.far.exists(), "the cable lies")
            value = told("line", str(laid.near), "--held", "--peer", "15")
        finally:
            other.kill()
            other.communicate()
    bits = check(value, "bit errors")
    assert bits["verdict"] == "fine" and bits["figure"] == 0.0, bits


def test_records_behind_a_serial_server_are_read_through_rfc_2217(tmp_path: Path) -> None:
    with cable(tmp_path) as laid, serial_server(laid.near, tmp_path) as port, talking(laid.far):
        value = told("smdr", f"rfc2217://127.0.0.1:{port}?ign_set_control", "--seconds", "6", "--time-zone", "UTC")
    assert value["format"] == "hipath-3000" and check(value, "bad lines")["figure"] == 0.0
    assert check(value, "clock")["verdict"] == "fine"


def test_a_switch_that_connects_to_us_is_listened_to_and_one_that_serves_is_taped(tmp_path: Path) -> None:
    port = free_port()
    script = background("smdr", f"listen://127.0.0.1:{port}", "--seconds", "40", "--time-zone", "UTC", "--json")
    try:
        switch = wait_until(lambda: connected(port), "the script listens", 60)
        with switch:
            switch.sendall(records(30))
        out, errors = script.communicate(timeout=120)
    finally:
        script.kill()
        script.communicate()
    assert script.returncode == 0, errors
    assert '"format": "hipath-3000"' in out


def connected(port: int) -> socket.socket | None:
    knock = socket.socket()
    if knock.connect_ex(("127.0.0.1", port)) == 0:
        return knock
    knock.close()
    return None


def test_what_a_server_says_is_taped_and_a_lost_one_is_said(tmp_path: Path) -> None:
    said = records(20)

    def serve(listening: socket.socket) -> None:
        connection, _ = listening.accept()
        with connection:
            connection.sendall(said)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve, args=(listening,), daemon=True)
        thread.start()
        tape = tmp_path / "x.tape"
        where = f"tcp://127.0.0.1:{listening.getsockname()[1]}"
        value = told("record", str(tape), where, "--seconds", "30", "--note", "rack 2")
        thread.join(10)
    assert check(value, "received")["figure"] == len(said)
    assert b"".join(chunk.data for chunk in read_tape(tape)) == said
