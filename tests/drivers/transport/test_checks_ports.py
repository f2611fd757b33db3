"""Ports, their lasting names, their holders and what changed: by trees of files made for it and a real terminal."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from console.center.check import Verdict
from drivers.transport import checks_ports
from drivers.transport.checks_ports import Holder, Port, check, differences, holders, ports
from drivers.transport.serial_names import FoundPort
from tests.helpers.waiting import wait_until


@pytest.fixture
def adapter(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """One USB adapter the system lists, with its link by id."""
    device = tmp_path / "ttyUSB0"
    device.touch()
    by_id = tmp_path / "by-id"
    by_id.mkdir()
    (by_id / "usb-FTDI_A50285BI").symlink_to(device)
    listed = [FoundPort(str(device), "FT232R USB UART", 0x0403, 0x6001, "A50285BI")]
    monkeypatch.setattr(checks_ports, "found_ports", lambda: listed)
    return by_id


def test_a_port_tells_its_hardware_and_its_lasting_name(adapter: Path, tmp_path: Path) -> None:
    (found,) = ports(by_id=adapter)
    assert found.hardware == "usb:0403:6001:A50285BI"
    assert found.lasting == str(adapter / "usb-FTDI_A50285BI")
    assert {line.verdict for line in check(found)} == {Verdict.FINE}
    (bare,) = ports(by_id=tmp_path / "nothing")
    named = next(line for line in check(bare) if "name" in line.name)
    assert named.verdict is Verdict.NOTICE and "usb:0403:6001:A50285BI" in named.advice


def test_a_path_that_is_not_there_is_a_fault(adapter: Path) -> None:
    found = ports(["/dev/no-such-port"], adapter)
    assert [check(port)[0].verdict for port in found] == [Verdict.FAULT, Verdict.FINE]


def test_another_process_that_holds_a_terminal_is_named(adapter: Path) -> None:
    far, near = os.openpty()
    path = os.ttyname(near)
    words = f"import sys; held = open({path!r}, 'rb', 0); print('held', flush=True); sys.stdin.read()"
    process = subprocess.Popen([sys.executable, "-c", words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None and process.stdin is not None
        assert process.stdout.readline() == "held\n"
        assert process.pid in [holder.pid for holder in holders([path])[path]]
        port = next(port for port in ports([path], adapter) if port.path == path)
        busy = next(line for line in check(port) if line.name.strip() == "in use")
        assert busy.verdict is Verdict.NOTICE and str(process.pid) in busy.words
        process.stdin.close()
        process.wait(30)
        wait_until(lambda: process.pid not in [one.pid for one in holders([path]).get(path, ())], "the port is let go")
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        os.close(near)
        os.close(far)


def test_a_process_that_ends_while_it_is_looked_at_is_nobody(tmp_path: Path) -> None:
    (tmp_path / "17").mkdir()
    (tmp_path / "18" / "fd").mkdir(parents=True)
    (tmp_path / "18" / "fd" / "3").symlink_to("/dev/ttyS9")
    assert holders(["/dev/ttyS9"], tmp_path) == {"/dev/ttyS9": (Holder(18, "?"),)}
    assert holders([], tmp_path) == {}


def test_what_was_plugged_pulled_opened_and_let_go_is_said() -> None:
    minicom = Holder(7, "minicom")
    before = [Port("/dev/a"), Port("/dev/b", holders=(minicom,)), Port("/dev/c", words="not there"), Port("/dev/d")]
    now = [Port("/dev/b"), Port("/dev/c"), Port("/dev/d", holders=(minicom,)), Port("/dev/e", "usb:1:2", words="FTDI")]
    assert differences(before, now) == [
        "/dev/a was pulled out",
        "/dev/e was plugged in (usb:1:2 FTDI)",
        "/dev/b was let go by minicom (process 7)",
        "/dev/c was plugged in",
        "/dev/d was opened by minicom (process 7)",
    ]
    assert differences(now, now) == []
    assert differences([Port("/dev/c")], [Port("/dev/c", words="not there")]) == ["/dev/c was pulled out"]
