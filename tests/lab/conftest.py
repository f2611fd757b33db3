"""A real switch for the tests that need one: brought up once a version and process, taken down at the end.

Where none can be had the tests say so: in CI that is a failure, elsewhere a skip that says "recordings only".
"""

import os
from collections.abc import Iterator

import pytest

from scripts.lab.switch import NoSwitch, Switch
from tests.helpers import tested


def _switch(version: int) -> Iterator[Switch]:
    switch = Switch(version, instance=f"test-{os.getpid()}", scratch=True)
    try:
        switch.up()
    except NoSwitch as why:
        text = f"RECORDINGS ONLY: no real Asterisk {version} can be had here: {why}"
        if os.environ.get("CI") and version == 22:
            pytest.fail(text, pytrace=False)
        pytest.skip(text)
    try:
        tested.met(tested.ASTERISK, switch.instance.tree.full_version())
        yield switch
    finally:
        switch.down()


@pytest.fixture(scope="session")
def switch22() -> Iterator[Switch]:
    """Asterisk 22 with its phones."""
    yield from _switch(22)


@pytest.fixture(scope="session")
def switch16() -> Iterator[Switch]:
    """Asterisk 16 with its phones."""
    yield from _switch(16)
