"""Every recorded scenario of both switches, folded by us: no visit may differ from the switch's own queue_log."""

from pathlib import Path

import pytest

from scripts.lab import captures, verify

FOLDER = Path(__file__).parents[1] / "captures" / "ami"
RECORDED = sorted(FOLDER.glob("*.ami.gz"))


@pytest.mark.parametrize("capture", RECORDED, ids=[path.name.partition(".")[0] for path in RECORDED])
def test_a_capture_agrees_with_the_switchs_own_log(capture: Path) -> None:
    assert [str(difference) for difference in verify.of_capture(capture)] == []


@pytest.mark.parametrize("version", [22, 16])
def test_every_scenario_was_recorded(version: int) -> None:
    assert {f"{name}-{version}.ami.gz" for name in captures.SCENARIOS} <= {path.name for path in RECORDED}
