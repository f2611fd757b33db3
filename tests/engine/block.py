"""A database that does not answer for a while, because somebody else holds it."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psycopg


@asynccontextmanager
async def blocked(address: str, seconds: float) -> AsyncIterator[asyncio.Event]:
    """Nobody can write (on PostgreSQL: nor read) the journal until the event is set, `seconds` later."""
    release = _hold_file(address) if address.startswith("sqlite") else _hold_table(address)
    released = asyncio.Event()

    def let_go() -> None:
        release.close()
        released.set()

    timer = asyncio.get_running_loop().call_later(seconds, let_go)
    try:
        yield released
    finally:
        timer.cancel()
        if not released.is_set():
            let_go()


def _hold_file(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address.removeprefix("sqlite:///"), isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    return connection


def _hold_table(address: str) -> "psycopg.Connection[tuple[object, ...]]":
    connection = psycopg.connect(address)
    connection.execute("LOCK TABLE journal, lease IN ACCESS EXCLUSIVE MODE")
    return connection
