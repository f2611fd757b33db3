"""Opening a line again and again until it opens: what a pulled plug needs, faster than a link's own back-off.

A supervised link waits up to half a minute between two attempts, which is right for a switch that restarts and wrong
for a technician who has just put the plug back. So a driver on a line opens it by this, stays in its `run`, and is
there again within the longest pause here and one attempt. No protocol and no particular transport lives here.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from drivers.transport.stream import Stream

FIRST_S: Final = 0.2
LONGEST_S: Final = 2.0
GROWTH: Final = 1.6

Opening = Callable[[], Awaitable[Stream]]


async def open_again(opening: Opening, failed: Callable[[str], None], longest_s: float = LONGEST_S) -> Stream:
    """Call `opening` until it gives a stream; `failed` hears why, for each attempt whose reason is a new one.

    Pauses grow from 0.2 s to `longest_s`. Only `OSError` (`TransportError` is one) is tried again: anything else is a
    mistake that no waiting mends.
    """
    pause, told = FIRST_S, ""
    while True:
        try:
            return await opening()
        except OSError as error:
            why = str(error) or type(error).__name__
        if why != told:
            told = why
            failed(why)
        await asyncio.sleep(pause)
        pause = min(pause * GROWTH, longest_s)
