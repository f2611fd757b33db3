"""A test fails on what it did not expect to hear.

A log record at or above WARNING, a connection off this machine.

A pytest plugin (tests/conftest.py loads it). A record is expected by the marker `expected_log`, or from
inside a test by the fixture `expect_log(pattern)`; an expectation that does not come true fails too.
"""

import ipaddress
import logging
import re
import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any

import pytest


@dataclass
class Expected:
    """A pattern searched in `LEVEL logger: message`; `optional` ones need not come."""

    pattern: str
    optional: bool = False
    seen: bool = False


class _Ear(logging.Handler):
    """Keeps what was logged, from every thread, while a test runs."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        trace = f"\n{self.format(record)}" if record.exc_info else ""
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}{trace}")


@dataclass
class _State:
    ear: _Ear = field(default_factory=_Ear)
    expected: list[Expected] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)


STATE = _State()


class ConnectionRefusedByTests(OSError):
    """A test tried to leave this machine."""


@pytest.fixture
def expect_log() -> Callable[..., None]:
    """Say inside a test that a record is coming: expect_log(r"WARNING drivers.ami.*gap")."""

    def expect(pattern: str, optional: bool = False) -> None:
        STATE.expected.append(Expected(pattern, optional))

    return expect


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, Any, Any]:
    STATE.expected = [Expected(*mark.args, **mark.kwargs) for mark in item.iter_markers("expected_log")]
    STATE.ear.heard.clear()
    STATE.outside.clear()
    logging.getLogger().addHandler(STATE.ear)
    return (yield)


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    result = yield
    _complain(surprises())
    return result


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, Any, Any]:
    result = yield
    late = surprises()
    missing = [wanted.pattern for wanted in STATE.expected if not (wanted.seen or wanted.optional)]
    _restore_logging()
    _complain(late + [f"expected in the log and never came: {pattern}" for pattern in missing])
    return result


def surprises() -> list[str]:
    """What was heard and not expected since last asked."""
    heard, STATE.ear.heard = STATE.ear.heard, []
    found = [f"unexpected in the log: {line}" for line in heard if not _is_expected(line)]
    found += [f"tried to leave this machine: {where}" for where in STATE.outside]
    STATE.outside.clear()
    return found


def _is_expected(line: str) -> bool:
    for wanted in STATE.expected:
        if re.search(wanted.pattern, line):
            wanted.seen = True
            return True
    return False


def _complain(found: list[str]) -> None:
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def _restore_logging() -> None:
    """Take away the handlers a test (or the program in it) left on the root logger, and close their files."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if handler is STATE.ear or (handler.name or "").startswith("centralino"):
            root.removeHandler(handler)
            handler.close()
    root.setLevel(logging.WARNING)
    logging.captureWarnings(False)


def _guard(event: str, args: tuple[Any, ...]) -> None:
    """An audit hook: connections of Python's own sockets stay on this machine (C libraries are not seen)."""
    if event == "socket.connect":
        host = args[1][0] if isinstance(args[1], tuple) else None
    elif event == "socket.getaddrinfo":
        host = args[0]
    else:
        return
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost") or _is_loopback(str(host)):
        return
    STATE.outside.append(f"{event} {host}")
    raise ConnectionRefusedByTests(f"tests stay on this machine: {event} {host}")


def _is_loopback(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


sys.addaudithook(_guard)
