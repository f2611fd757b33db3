"""One thread for work that may block, asked from the event loop. Work is done in the order it was asked.

Not an executor: its thread is a daemon, so that an engine told to stop while its database hangs stops all the same.
"""

import asyncio
import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

Result = TypeVar("Result")
_Job = tuple["asyncio.Future[Any]", asyncio.AbstractEventLoop, Callable[[], Any]]


class Worker:
    """A named daemon thread. `run` gives the function's result or raises what it raised."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    async def run(self, function: Callable[..., Result], *args: Any) -> Result:
        """Call `function(*args)` in the thread. Cancelling the wait does not stop the call."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        loop = asyncio.get_running_loop()
        done: asyncio.Future[Result] = loop.create_future()
        self._jobs.put((done, loop, lambda: function(*args)))
        return await done

    def stop(self) -> None:
        """Let the thread end after the work it was given."""
        self._jobs.put(None)

    def join(self, timeout_s: float) -> bool:
        """Wait for its end after `stop`; False when it is still busy."""
        if self._thread is not None:
            self._thread.join(timeout_s)
        return self._thread is None or not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            done, loop, call = job
            try:
                result = call()
            # Whatever it was belongs to who asked, and is raised there.
            except BaseException as error:  # noqa: BLE001
                _hand_over(loop, done, None, error)
            else:
                _hand_over(loop, done, result, None)


def _hand_over(
    loop: asyncio.AbstractEventLoop, done: "asyncio.Future[Any]", result: object, error: BaseException | None
) -> None:
    def settle() -> None:
        if done.cancelled():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)

    try:
        loop.call_soon_threadsafe(settle)
    except RuntimeError:  # the loop has ended: nobody waits any more
        return
