"""Waiting for what must become true, and failing with words when it does not: instead of a sleep."""

import asyncio
import threading
import time
from collections.abc import Callable
from typing import TypeVar

Value = TypeVar("Value")


def wait_until(condition: Callable[[], Value], what: str, timeout: float = 10.0, pace: float = 0.01) -> Value:
    """The first true value of `condition`, asked every `pace` seconds. AssertionError after `timeout` seconds."""
    end = time.monotonic() + timeout
    pause = threading.Event()
    while not (value := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"after {timeout:g} s still not: {what}")
        pause.wait(pace)
    return value


async def until(condition: Callable[[], Value], what: str, timeout: float = 10.0, pace: float = 0.005) -> Value:
    """The same inside an event loop, which goes on meanwhile."""
    end = time.monotonic() + timeout
    while not (value := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"after {timeout:g} s still not: {what}")
        await asyncio.sleep(pace)
    return value
