"""The measurement of how soon a caller's file is open, in a short form: a real switch, an engine, two stations."""

import pytest

from scripts.bench.file_opens import measure
from scripts.lab.switch import Switch

pytestmark = [pytest.mark.switch, pytest.mark.slow]


def test_files_open_at_the_station_that_rings_and_at_the_one_handed_to(switch22: Switch) -> None:
    result = measure(switch22, files=200, calls=2, handed=1)
    assert result.figures["calls measured"] == 2
    assert result.figures["calls handed over"] == 1
    assert result.figures["file open after the switch's event, worst ms"] > 0
    assert "handed over: file before the voice, least ms" in result.figures
