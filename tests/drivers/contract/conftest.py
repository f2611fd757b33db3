"""One suite, every driver: `rig` is each driver's rig in turn."""

from collections.abc import Callable

import pytest

from tests.drivers.contract.ami_rig import AmiRig
from tests.drivers.contract.rigs import Rig
from tests.drivers.contract.sim_rig import SimRig

RIGS: dict[str, Callable[[], Rig]] = {"ami": AmiRig, "sim": SimRig}


@pytest.fixture(params=sorted(RIGS))
def rig(request: pytest.FixtureRequest) -> Rig:
    """The rig of each driver in turn."""
    return RIGS[request.param]()
