"""Work of the desk's tables done in a worker's thread, its answer in Qt's: the window never waits for a database.

It knows no SQL and decides nothing: a refusal comes to `failed` as the words of the error, whatever was typed is the
caller's to keep.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from console.errors import PlainError

log = logging.getLogger(__name__)


class Later(QObject):
    """`run(work, done, failed)`: one worker thread, answers in the order asked. `stop` before the window goes."""

    _settled = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1, "desk")
        self._asked = 0
        self._stopped = False
        self._then: dict[int, tuple[Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._settled.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> int:
        """Do `work` in the worker; then `done(value)` or `failed(error)` in Qt's thread. Gives a number to `forget`."""
        if self._stopped:
            return 0
        self._asked += 1
        number = self._asked
        self._then[number] = (done, failed or _unexpected)
        self._worker.submit(work).add_done_callback(lambda future: self._settle(number, future))
        return number

    def forget(self, number: int) -> None:
        """The answer to that one is not wanted any more (a newer question was asked)."""
        self._then.pop(number, None)

    def stop(self, last: Callable[[], None] | None = None) -> None:
        """Ask nothing more and want no answer. What was asked is still done, and then `last`."""
        if self._stopped:
            return
        self._stopped = True
        self._then.clear()
        if last is not None:
            self._worker.submit(last)
        self._worker.shutdown(wait=False)

    def _settle(self, number: int, future: "Future[Any]") -> None:
        """In the worker's thread."""
        if self._stopped or future.cancelled():
            return
        error = future.exception()
        if error is not None and not isinstance(error, PlainError):
            log.error("a piece of work failed on a mistake of the program", exc_info=error)
        self._settled.emit(number, None if error else future.result(), error)

    def _answer(self, number: int, value: Any, error: Exception | None) -> None:
        then = self._then.pop(number, None)
        if then is not None:
            then[1](error) if error is not None else then[0](value)


def _unexpected(error: Exception) -> None:
    log.warning("nobody waits for this refusal: %s", error)
