"""The post of guard: one at a time, handed over by a call, whoever was there before and however he ended."""

import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from drivers.modbus import guard_post
from drivers.modbus.guard_post import Post
from drivers.modbus.sentry import orders_of
from tests.drivers.modbus.rig import options


def test_a_post_waits_for_who_lives_until_he_leaves(posts: Path) -> None:
    bus = orders_of(options("relays"))["bus"]
    first, second = Post(bus), Post(bus)
    first.take()
    assert first.is_mine()
    relieved = threading.Event()
    first.on_relief = relieved.set
    taking = threading.Thread(target=second.take)
    taking.start()
    try:
        assert relieved.wait(20) and not first.is_mine()
        assert taking.is_alive()
    finally:
        first.leave()
        taking.join(20)
    assert not taking.is_alive() and second.is_mine()
    second.leave()
    assert not second.file.exists()


@pytest.mark.parametrize("left", ["", "nobody", "1 2", "1 99999 word", "1 closed word"])
def test_a_post_waits_for_nobody_who_is_dead(posts: Path, left: str) -> None:
    """Whatever one that was killed, or another version, has left in the file."""
    with socket.create_server(("127.0.0.1", 0)) as once:
        port = once.getsockname()[1]
    post = Post(orders_of(options("relays"))["bus"])
    post.file.write_text(left.replace("closed", str(port)))
    post.take()
    assert post.is_mine()
    post.leave()
    assert not post.file.exists()


def test_a_guard_that_does_not_let_go_is_said_and_costs_no_more_than_its_time(
    posts: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    expect_log(r"WARNING drivers.modbus.guard: the guard before this one does not let go")
    monkeypatch.setattr(guard_post, "PATIENCE_S", 0.2)
    post = Post(orders_of(options("relays"))["bus"])
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        post.file.write_text(f"1 {deaf.getsockname()[1]} word")
        post.take()
    try:
        assert post.is_mine()
    finally:
        post.leave()


def test_only_who_knows_the_word_sends_a_guard_away(posts: Path) -> None:
    post = Post(orders_of(options("relays"))["bus"])
    post.take()
    try:
        port = int(post.file.read_text().split(" ")[1])
        for said in (b"please\n", b"\xff\xfe\n", b"\n"):
            with socket.create_connection(("127.0.0.1", port), timeout=20) as call:
                call.sendall(said)
                assert call.recv(16) == b""
        assert post.is_mine()
    finally:
        post.leave()


def test_a_post_file_that_is_being_read_is_written_a_moment_later(posts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where a file that is open cannot be replaced."""
    refusals, replace_file = [1, 2], Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if refusals:
            refusals.pop()
            raise PermissionError("in use")
        return replace_file(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    post = Post(orders_of(options("relays"))["bus"])
    post.take()
    assert post.is_mine()
    post.leave()
    post = Post(orders_of(options("relays"))["bus"])
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(PermissionError("in use")))
    monkeypatch.setattr(guard_post, "REPLACE_PAUSE_S", 0.0)
    with pytest.raises(PermissionError):
        post.take()
    post.leave()
