"""The technician's tests of a switch, on real Asterisks: the rights of their users stand in the laboratory's files."""

import asyncio

import pytest

from console.center.check import Check, Verdict
from drivers.ami import checks
from drivers.ami.options import AmiOptions
from scripts.lab import floor
from scripts.lab.switch import Switch

pytestmark = [pytest.mark.switch, pytest.mark.slow]


def told(_words: str) -> None:
    """Nobody listens to progress."""


def faults(found: dict[str, Check]) -> set[str]:
    return {name for name, check in found.items() if check.verdict is Verdict.FAULT}


def of_real(switch: Switch, user: str, writer: str) -> dict[str, Check]:
    found: list[Check] = []
    options = AmiOptions(port=switch.ami_port, user=user, secret=user, writer=writer, writer_secret=writer)
    asyncio.run(checks.check(options, switch.secret, lambda *more: found.extend(more), told, 1.0))
    return {check.name: check for check in found}


def test_on_a_real_22_the_least_users_pass(switch22: Switch) -> None:
    found = of_real(switch22, "monitor", "pilot")
    assert faults(found) == set()
    assert found["rights of reader"].figure == 0.0
    assert "message" in found["rights of writer"].words and found["rights of writer"].verdict is Verdict.NOTICE
    assert found["version"].words.startswith("Asterisk 22.")
    assert found["clock"].verdict is Verdict.FINE
    assert found["QueueStatus"].figure == len(floor.QUEUES) and (found["members"].figure or 0) > 100
    assert {name for name, check in found.items() if check.kept is False} == set()


def test_on_a_real_22_the_laboratory_s_own_hand_has_too_many_rights(switch22: Switch) -> None:
    found = of_real(switch22, "admin", "")
    check = found["rights of reader"]
    assert check.verdict is Verdict.FAULT and check.figure == 5.0
    for right in ("system", "command", "originate", "call", "agent"):
        assert f"{right}:" in check.words
    assert found["reads system"].verdict is Verdict.FAULT  # its read = agent,call


def test_a_real_16_has_holes_that_no_update_of_its_branch_mends(switch16: Switch) -> None:
    found = of_real(switch16, "monitor", "pilot")
    assert found["rights of reader"].figure == 0.0
    assert found["GHSA-c4cg-9275-6w44"].verdict is Verdict.FAULT
    assert "no correction" in found["GHSA-c4cg-9275-6w44"].advice
    assert found["hang_up"].kept is None and found["rights of writer"].verdict is Verdict.NOTICE
