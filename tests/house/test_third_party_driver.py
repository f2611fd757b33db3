"""Somebody else’s driver, as CONTRIBUTING tells: installed beside us, found, opened, folded; a broken one is listed."""

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import invalidate_caches
from pathlib import Path

import pytest

from console.center import events as e
from console.center.commands import HangUp
from drivers.contract import Surroundings
from drivers.errors import BadOption, LinkLost
from drivers.registry import find, listings
from tests.engine.script import engine_on, folded
from tests.helpers.waiting import until

EXAMPLE = Path(__file__).with_name("example_driver")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder where packages are installed, looked at by this process until the test ends."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    invalidate_caches()
    yield folder
    for name in [name for name in sys.modules if name.partition(".")[0] in ("toyline", "brokenline")]:
        del sys.modules[name]


def install(source: Path, site: Path) -> None:
    """As anybody would, without a network."""
    copy = site.with_name("source")
    shutil.copytree(source, copy, ignore=shutil.ignore_patterns("__pycache__"))
    words = ["--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check", "--target", str(site)]
    command = [sys.executable, "-m", "pip", "install", "-q", *words, str(copy)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    invalidate_caches()


def test_it_is_found_opened_by_the_engine_and_its_live_calls_are_folded(
    site: Path, tmp_path: Path, sqlite_database: str
) -> None:
    assert "toyline" not in listings()
    install(EXAMPLE, site)
    assert listings()["toyline"].broken == ""
    heard: list[str] = []

    async def switch(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"RING 7 0612345\nRING 8 0699\nTALK 7 101\nnonsense\n")
        heard.append((await reader.readline()).decode())
        writer.write(b"OVER 7\n")
        await reader.read()
        writer.close()

    async def scene() -> None:
        server = await asyncio.start_server(switch, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        link = find("toyline").open("toy", {"port": port}, Surroundings(lambda: 1_700_000_000.0, str))
        async with engine_on(sqlite_database, tmp_path / "engine", link) as engine:
            center = engine.follower.center
            await until(lambda: set(center.calls) == {"toy/7", "toy/8"}, "two calls", 30)
            call = center.calls["toy/7"]
            await until(lambda: len(call.legs) == 2, "one is answered", 30)
            assert (call.cli, call.link) == ("0612345", "toy")
            assert (await link.execute(HangUp(id="k", who="ann", call="toy/7"))).accepted
            await until(lambda: set(center.calls) == {"toy/8"}, "it is over", 30)
            assert not (await link.execute(HangUp(id="k", who="ann", call="toy/7"))).accepted
        server.close()

    (tmp_path / "engine").mkdir()
    asyncio.run(scene())
    assert heard == ["DROP 7\n"]
    assert "toy/7" in folded(sqlite_database).past


def test_it_keeps_the_contract(site: Path) -> None:
    install(EXAMPLE, site)
    driver = find("toyline")
    folding = driver.fold("toy")
    data = b"RING 7 0612345\nTALK 7 101\nOVER 7\n"
    whole = folding.feed(data, 5.0) + folding.end()
    pieces = driver.fold("toy")
    assert [event for byte in data for event in pieces.feed(bytes((byte,)), 5.0)] == whole
    assert [type(event) for event in whole] == [e.CallArrived, e.LegChanged, e.LegChanged, e.CallCleared]
    assert len({event.ref for event in whole}) == len(whole)
    with pytest.raises(BadOption):
        driver.open("toy", {}, None)  # type: ignore[arg-type]
    link = driver.open("toy", {"port": 1}, None)  # type: ignore[arg-type]
    with pytest.raises(LinkLost):
        asyncio.run(link.execute(HangUp(id="k", who="ann", call="toy/7")))


def test_it_takes_less_than_two_hundred_lines() -> None:
    files = [file for file in EXAMPLE.rglob("*") if file.suffix in (".py", ".toml")]
    assert sum(len(file.read_text().splitlines()) for file in files) < 200


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("import not_there_at_all\n", "not_there_at_all"),
        ("raise RuntimeError('half written')\n", "half written"),
        ("DRIVER = object()\n", "info"),
        ("x = 1\n", "DRIVER"),
    ],
)
def test_a_broken_one_is_listed_as_broken_and_harms_nobody(site: Path, code: str, why: str) -> None:
    (site / "brokenline.py").write_text(code)
    folder = site / "brokenline-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: brokenline\nVersion: 1.0\n")
    (folder / "entry_points.txt").write_text("[centralino.drivers]\nbrokenline = brokenline\n")
    invalidate_caches()
    found = listings()
    assert found["brokenline"].driver is None and why in found["brokenline"].broken
    assert found["sim"].driver is not None
    with pytest.raises(BadOption, match="broken"):
        find("brokenline")
