"""Short forms of the long proofs about equipment: the same code, smaller sizes."""

from pathlib import Path

import pytest

from scripts.prove import modbus, modbus_alarms
from tests.helpers.modbus import compile_board

pytestmark = pytest.mark.slow


def test_noise_and_late_answers_move_no_relay_unseen() -> None:
    said: list[str] = []
    assert modbus.prove_modbus_noise(said.append, frames=6000, late=0.05, seed=3), said


def test_garbage_does_no_harm() -> None:
    said: list[str] = []
    assert modbus.prove_modbus_garbage(said.append, seconds=1.0, seed=4), said


def test_a_welded_relay_raises_its_alarm_through_a_real_engine(tmp_path: Path) -> None:
    assert modbus.stuck_once(tmp_path / "one", compile_board(tmp_path)) > 0


def test_whatever_is_wrong_with_equipment_raises_its_alarm_through_a_real_engine(tmp_path: Path) -> None:
    """Each fault once: its alarm is in the journal, and gone when it is mended; how fast, the long form measures."""
    took = modbus_alarms.all_faults(tmp_path, compile_board(tmp_path), times=1)
    assert {fault: len(each) for fault, each in took.items()} == dict.fromkeys(modbus_alarms.FAULTS, 1)


def test_a_killed_engine_leaves_lamps_that_say_that_nothing_is_known(tmp_path: Path) -> None:
    """Seen by mbpoll on a board of libmodbus; how fast is measured by the long form."""
    assert modbus.blind_once(tmp_path / "one", compile_board(tmp_path)) > 0
