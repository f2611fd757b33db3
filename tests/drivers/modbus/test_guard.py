"""The guard: when the one it watches over is killed or hangs, mbpoll sees the lamps say that nothing is known."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from console.center.plant import Pattern
from drivers import companion
from drivers.modbus.options import ModbusOptions
from drivers.modbus.sentry import orders_of
from tests.drivers.modbus.rig import options, plant
from tests.helpers.modbus import Board, board, line, mbpoll
from tests.helpers.waiting import until, wait_until

LAMPS = [1, 2, 3, 4]
ROOT = Path(__file__).resolve().parents[3]


def flashes(other: Board) -> Callable[[], bool]:
    """Whether mbpoll has seen all lamps lit at once, and all dark, and the failover relay at rest throughout."""
    seen: set[tuple[int, ...]] = set()

    def look() -> bool:
        coils = other.coils()
        assert coils[0] == 0
        seen.add(tuple(coils[1:5]))
        return {(1, 1, 1, 1), (0, 0, 0, 0)} <= seen

    return look


WORDS = [sys.executable, "-m", "drivers.modbus.guard"]


def start_guard(chosen: ModbusOptions, words: list[str] = WORDS) -> "subprocess.Popen[bytes]":
    """A guard as a link starts it, told and ready."""
    guard = subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert guard.stdin is not None and guard.stdout is not None
    guard.stdin.write(json.dumps(orders_of(chosen)).encode() + b"\n")
    guard.stdin.flush()
    assert guard.stdout.readline() == b"ready\n"
    return guard


def end(guard: "subprocess.Popen[bytes]") -> None:
    guard.kill()
    guard.wait(10)
    for pipe in (guard.stdin, guard.stdout):
        if pipe is not None:
            pipe.close()


def test_orders_are_only_for_what_shows_blindness_and_has_no_watchdog_of_its_own() -> None:
    outputs = orders_of(options())["outputs"]
    assert {(order["unit"], order["address"]) for order in outputs} == {(1, 1), (1, 2), (1, 3), (1, 4), (4, 0)}
    assert {order["form"] for order in outputs} == {"double"}


def test_a_guard_takes_the_lamps_when_its_pipe_ends(board_program: Path, posts: Path) -> None:
    with board(board_program) as other:
        guard = start_guard(replace(options("relays"), port=other.port))
        try:
            assert guard.stdin is not None
            for _ in range(3):
                guard.stdin.write(b"+")
                guard.stdin.flush()
            assert other.coils() == [0] * 8
            guard.stdin.close()
            wait_until(flashes(other), "mbpoll sees the lamps flash", 30, 0.02)
        finally:
            end(guard)


def test_a_guard_takes_the_lamps_over_a_serial_line(board_program: Path, posts: Path, tmp_path: Path) -> None:
    with line(tmp_path) as (near, far), board(board_program, far) as other:
        guard = start_guard(options("relays", transport="rtu", serial=near))
        try:
            assert guard.stdin is not None
            guard.stdin.close()
            wait_until(lambda: other.coils()[1:5] == [1, 1, 1, 1], "mbpoll sees the lamps lit", 30, 0.02)
        finally:
            end(guard)


def test_a_guard_takes_the_lamps_when_no_heartbeat_comes_and_gives_them_back(board_program: Path, posts: Path) -> None:
    with board(board_program) as other:
        guard = start_guard(replace(options("relays"), port=other.port, watchdog_s=0.5))
        try:
            wait_until(flashes(other), "the engine hangs: mbpoll sees the lamps flash", 30, 0.02)
            assert guard.stdin is not None

            def quiet() -> bool:
                """It beats again: after a round or two nothing changes any more."""
                looks = []
                for _ in range(12):
                    assert guard.stdin is not None
                    guard.stdin.write(b"+")
                    guard.stdin.flush()
                    looks.append(other.coils())
                return all(look == looks[0] for look in looks)

            wait_until(quiet, "the guard stands down", 30)
        finally:
            end(guard)


def test_a_guard_is_ready_when_the_one_before_has_let_go_of_the_bus(posts: Path) -> None:
    """A bus with one place: a listener that sees who is connected."""
    with socket.create_server(("127.0.0.1", 0)) as bus:
        bus.settimeout(30)
        chosen = replace(options("relays"), port=bus.getsockname()[1])
        first = start_guard(chosen)
        second = None
        try:
            assert first.stdin is not None
            first.stdin.close()
            held, _ = bus.accept()
            with held:
                second = start_guard(chosen)
                held.setblocking(False)
                while held.recv(4096):
                    pass  # what it asked before it went; then the end, which is there already
            assert first.wait(30) == 0 and second.poll() is None
        finally:
            end(first)
            if second is not None:
                end(second)


def test_the_program_itself_is_a_guard_where_there_is_no_python(board_program: Path, posts: Path) -> None:
    """As a packaged build starts it: by the program's own hidden word."""
    program = Path(sys.executable).with_name("centralino")
    words = companion.words("drivers.modbus.guard", str(program), packaged=True)
    assert words == [str(program), "companion", "drivers.modbus.guard"]
    with board(board_program) as other:
        guard = start_guard(replace(options("relays"), port=other.port), words)
        try:
            assert guard.stdin is not None
            guard.stdin.close()
            wait_until(flashes(other), "mbpoll sees the lamps flash", 30, 0.02)
        finally:
            end(guard)


def test_there_is_one_guard_at_a_bus(board_program: Path, posts: Path) -> None:
    with board(board_program) as other:
        chosen = replace(options("relays"), port=other.port)
        first = start_guard(chosen)
        second = start_guard(chosen)
        try:
            assert first.wait(30) == 0
            assert second.poll() is None
        finally:
            end(first)
            end(second)


def test_a_guard_ends_by_itself_when_no_engine_comes_back(board_program: Path, posts: Path) -> None:
    with board(board_program) as other:
        guard = start_guard(replace(options("relays"), port=other.port, blind_for_s=0.5))
        assert guard.stdin is not None
        guard.stdin.close()
        try:
            assert guard.wait(30) == 0
            assert not any(posts.iterdir())
        finally:
            end(guard)


def test_a_guard_finds_a_bus_that_comes_later(board_program: Path, posts: Path) -> None:
    with board(board_program) as first:
        port = first.port
    guard = start_guard(replace(options("relays"), port=port))
    try:
        assert guard.stdin is not None
        guard.stdin.close()
        assert guard.poll() is None
    finally:
        end(guard)


@pytest.mark.slow
def test_the_link_starts_a_guard_and_a_killed_process_leaves_it(board_program: Path, posts: Path) -> None:
    """The link in a process of its own, killed with -9: seen by mbpoll within the watchdog's time and what it takes."""
    with board(board_program) as other:
        words = [sys.executable, "-m", "tests.drivers.modbus.holder", str(other.port)]
        holder = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        try:
            assert holder.stdout is not None and holder.stdout.readline() == "shown\n"
            assert other.coils()[1] == 1
            os.kill(holder.pid, signal.SIGKILL)
            holder.wait(10)
            began = time.monotonic()
            wait_until(flashes(other), "mbpoll sees the lamps flash", 30, 0.02)
            assert time.monotonic() - began < 30
        finally:
            holder.kill()
            holder.communicate()


def test_a_guard_that_dies_is_started_again(board_program: Path, posts: Path, expect_log: Callable[..., None]) -> None:
    expect_log(r"WARNING drivers.modbus.sentry: the guard of .* ended")

    async def story(other: Board) -> None:
        async with plant(replace(options("relays"), port=other.port, guard=True)) as rig:
            assert (await rig.set("relays/lamp1", Pattern.ON)).accepted
            post = next(posts.iterdir())
            first = post.read_text()
            os.kill(int(first.partition(" ")[0]), signal.SIGKILL)
            await until(lambda: post.read_text() != first, "another guard has the post", 30)
            assert mbpoll(other.port, start=1) == [1]

    with board(board_program) as other:
        asyncio.run(story(other))
