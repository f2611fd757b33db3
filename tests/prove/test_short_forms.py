"""Short forms of the long proofs of `scripts/prove.py`: the same code, smaller sizes."""

import random

import pytest

from scripts.bench.load import many_calls, one_large_message
from scripts.bench.ours import live_state
from scripts.prove import clocks, desk, erasure, files, modem, screen, smdr, wire

pytestmark = pytest.mark.slow


@pytest.fixture
def said() -> list[str]:
    """What a proof prints; shown when it fails."""
    return []


def test_random_chunkings_tell_the_same(said: list[str]) -> None:
    assert wire.prove_chunkings(said.append, times=150, seed=7), said


def test_a_piece_of_every_size_is_cut() -> None:
    dice, data = random.Random(3), bytes(range(256)) * 40
    assert all(b"".join(wire.cut(data, dice)) == data for _ in range(50))


def test_garbage_does_no_harm(said: list[str]) -> None:
    assert wire.prove_garbage(said.append, seconds=1.0, megabytes_per_s=20.0, seed=2), said


def test_garbage_on_a_modems_line_does_no_harm(said: list[str]) -> None:
    assert modem.prove_modem_garbage(said.append, seconds=2.0, seed=3), said


def test_events_lost_doubled_and_swapped_leave_no_ghost(said: list[str]) -> None:
    assert wire.prove_mutations(said.append, share=0.001, seed=5), said


@pytest.mark.postgres
def test_an_erased_customer_leaves_no_trace_and_every_figure(said: list[str], postgres_server: str) -> None:
    assert erasure.prove_erasure(said.append, hours=7.0), said


def test_a_frozen_window_stalls_nobody(said: list[str], qapp: object) -> None:
    assert screen.prove_frozen(said.append, seconds=1.5, rate=200.0), said


def test_noise_makes_no_call(said: list[str]) -> None:
    assert smdr.prove_smdr_noise(said.append, records=150, seed=5), said


def test_garbage_on_a_record_line_does_no_harm(said: list[str]) -> None:
    assert smdr.prove_smdr_garbage(said.append, seconds=1.0, seed=5), said


def test_a_replugged_line_is_read_again(said: list[str]) -> None:
    smdr.prove_replug(said.append, times=1, away_s=0.3)
    assert any("a record read" in line for line in said), said


def test_what_is_measured_is_what_happened() -> None:
    told = live_state(many_calls(2))
    assert told["answered"] == 2 * live_state(many_calls(1))["answered"] > 80
    assert 4_900_000 < len(one_large_message()) < 5_100_000


def test_the_desks_clocks_equal_a_count_by_seconds(said: list[str]) -> None:
    assert clocks.prove_clocks(said.append, tickets=40, seed=3), said


def test_a_killed_writer_at_the_desk_loses_nothing_acknowledged(said: list[str], database: str) -> None:
    assert desk.killed(said.append, database, points=2, longest_s=0.6), said


def test_a_killed_writer_of_files_and_knowledge_loses_nothing_acknowledged(said: list[str], database: str) -> None:
    assert files.killed(said.append, database, points=2, longest_s=0.8), said
