"""The test pattern against its definition, and the receiver's count against what was done to the bits."""

from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.transport import prbs


def bits_of(data: bytes, width: int) -> list[int]:
    return [value >> place & 1 for value in data for place in range(width)]


def test_it_is_prbs_15_of_o150() -> None:
    """x¹⁵ + x¹⁴ + 1: each bit is the sum of those fourteen and fifteen before it; no run of ones is over fifteen."""
    bits = bits_of(prbs.piece(0, prbs.PERIOD * 2), 8)
    assert all(bits[i] == bits[i - 14] ^ bits[i - 15] for i in range(15, prbs.PERIOD * 3))
    assert bits[: prbs.PERIOD] == bits[prbs.PERIOD : 2 * prbs.PERIOD]
    assert sum(bits[: prbs.PERIOD]) == (prbs.PERIOD + 1) // 2
    runs = "".join(map(str, bits[: 2 * prbs.PERIOD])).split("0")
    assert max(map(len, runs)) == 15


@given(st.integers(0, prbs.PERIOD - 1), st.sampled_from([7, 8]), st.lists(st.integers(1, 40), max_size=6))
def test_a_clean_stream_has_no_error_wherever_it_begins(place: int, width: int, cuts: list[int]) -> None:
    data, receiver = prbs.piece(place, 300, width), prbs.Receiver(width)
    for cut in [*cuts, len(data)]:
        receiver.feed(data[:cut])
        data = data[cut:]
    assert receiver.count.errors == receiver.count.slips == receiver.count.lost == receiver.count.strange == 0
    assert receiver.count.bits == (300 - 3) * width


@settings(max_examples=50)
@given(st.sets(st.integers(20, 1990), max_size=20), st.integers(0, 7))
def test_each_turned_bit_is_counted_once(turned: set[int], bit: int) -> None:
    data = bytearray(prbs.piece(77, 2000))
    for place in turned:
        data[place] ^= 1 << bit
    receiver = prbs.Receiver()
    receiver.feed(bytes(data))
    assert (receiver.count.errors, receiver.count.slips) == (len(turned), 0)
    assert receiver.count.rate == len(turned) / receiver.count.bits


@settings(max_examples=50)
@given(st.integers(50, 900), st.integers(1, 400))
def test_missing_bytes_are_a_slip_and_their_number_is_told(begin: int, size: int) -> None:
    data = bytearray(prbs.piece(5, 2000))
    del data[begin : begin + size]
    receiver = prbs.Receiver()
    receiver.feed(bytes(data))
    assert receiver.count.slips == 1
    assert receiver.count.lost == size
    assert receiver.count.errors < 40  # none of the characters compared out of step is left among the errors but a few


@given(st.binary(max_size=400))
def test_garbage_never_fails_it(data: bytes) -> None:
    receiver = prbs.Receiver()
    receiver.feed(data + prbs.piece(0, 500))
    assert receiver.count.bits >= 300 * 8
    assert receiver.count.rate is not None and receiver.count.at_most is not None


def test_nothing_seen_is_no_figure_and_no_error_is_a_limit() -> None:
    assert (prbs.Count().rate, prbs.Count().at_most) == (None, None)
    assert prbs.Count(bits=3_000_000).at_most == 1e-6  # the rule of three
    assert prbs.Count(bits=1000, errors=100).at_most == 0.12
