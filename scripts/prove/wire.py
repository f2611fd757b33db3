"""What the AMI reader and mapping must stand: any chunking, any garbage, any event lost, doubled or swapped.

Each `prove_…` prints what it did and found, and answers whether it holds. The recorded streams of tests/captures are
the material; the recordings' own `queue_log` is the witness of `prove_captures`.
"""

import gzip
import os
import random
import resource
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from console.center.apply import apply
from console.center.codec import encode_event
from console.center.events import Event, EventsLost
from console.center.state import Center
from drivers.ami.mapping import Mapping
from drivers.ami.mapping_snapshot import WHOLE
from drivers.ami.wire import MESSAGE_LIMIT, Reader
from drivers.ami.wire_message import EVENT, Message
from drivers.registry import find
from scripts.prove.copies import in_a_copy

Print = Callable[[str], None]
CAPTURES = Path(__file__).resolve().parents[2] / "tests" / "captures" / "ami"
CHUNK = 65536
WHOLE_TAIL = 10**9
GARBAGE_MEMORY = 16 * MESSAGE_LIMIT  # an unfinished message, its copy, its parts, and its bytes written as text


def captures() -> list[Path]:
    """Every recording that has its witness."""
    return [file for file in sorted(CAPTURES.glob("*.ami.gz")) if _base(file).with_suffix(".queue_log").exists()]


def _base(file: Path) -> Path:
    return file.with_name(file.name.removesuffix(".ami.gz"))


def prove_captures(print: Print) -> bool:
    """Every recording folded by `centralino replay` agrees visit by visit with that switch's own queue_log."""
    from scripts.lab.verify import of_capture

    wrong = 0
    for file in captures():
        found = of_capture(file)
        wrong += len(found)
        print(f"  {file.name:<28} {'agrees' if not found else f'{len(found)} differences'}")
        for difference in found[:5]:
            print(f"      {difference}")
    print(f"  {len(captures())} recordings, {wrong} differences")
    return not wrong


def told_by(chunks: Sequence[bytes]) -> list[Event]:
    """The facts concluded from these pieces of a stream."""
    folding = find("ami").fold("proof")
    told = [event for chunk in chunks for event in folding.feed(chunk, None)]
    return told + folding.end()


def cut(data: bytes, dice: random.Random) -> list[bytes]:
    """The same bytes in pieces of random sizes, from single bytes to many kilobytes."""
    size = dice.choice((2, 17, 300, 1500, 9000, 65536))
    pieces, at = [], 0
    while at < len(data):
        step = dice.randint(1, size)
        pieces.append(data[at : at + step])
        at += step
    return pieces


def prove_chunkings(print: Print, times: int = 10_000, seed: int = 1) -> bool:
    """So many random chunkings of recorded bytes give the same facts, byte for byte."""
    dice = random.Random(seed)
    # A window of every recording, small enough that ten thousand foldings end in minutes.
    windows = [gzip.decompress(file.read_bytes())[:40_000] for file in captures()]
    expected = [_journal(told_by([data])) for data in windows]
    for turn in range(times):
        number = turn % len(windows)
        if _journal(told_by(cut(windows[number], dice))) != expected[number]:
            print(f"  chunking {turn} of {captures()[number].name} tells another story")
            return False
    print(f"  {times} random chunkings of {len(windows)} recordings: always the same facts")
    return True


def _journal(events: Sequence[Event]) -> list[tuple[float, str, tuple[str, str]]]:
    return [(event.at, event.ref, encode_event(event)) for event in events]


def garbage(dice: random.Random, size: int) -> bytes:
    """Bytes that are no AMI: noise, frames that never end, lines that never end, blank lines, half a frame."""
    kind = dice.randrange(5)
    if kind == 0:
        return dice.randbytes(size)
    if kind == 1:
        return (b"Event: Newchannel\r\n" + dice.randbytes(40).hex().encode() + b": x\r\n") * (size // 105)
    if kind == 2:
        return b"A" * size
    if kind == 3:
        return dice.choice((b"\r\n", b"\n", b"\0", b"\r")) * (size // 2)
    return b"Event: Hangup\r\nUniqueid: 1\xff\xfe\r\n" * (size // 32)


def prove_garbage(print: Print, seconds: float = 60.0, megabytes_per_s: float = 10.0, seed: int = 1) -> bool:
    """So much garbage: no crash, memory bounded, the next valid frame is read."""
    dice, total = random.Random(seed), int(seconds * megabytes_per_s * 1e6)
    folding, fed, told, began = find("ami").fold("proof"), 0, 0, time.monotonic()
    before = _peak_kb()
    half = 0
    while fed < total:
        half = half or (_peak_kb() if fed > total / 2 else 0)
        piece = garbage(dice, CHUNK)
        told += len(folding.feed(piece, time.time()))
        fed += len(piece)
        ahead = fed / (megabytes_per_s * 1e6) - (time.monotonic() - began)
        if ahead > 0:
            time.sleep(ahead)
    end = _peak_kb()
    grown, late = (end - before) * 1024, (end - half) * 1024
    valid = b"\r\n\r\nEvent: QueueCallerJoin\r\nUniqueid: 1700000001.1\r\nLinkedid: 1700000001.1\r\n"
    valid += b"Channel: PJSIP/trunk-00000001\r\nQueue: support\r\nPosition: 1\r\nCount: 1\r\n\r\n"
    boot = b"\r\n\r\nEvent: FullyBooted\r\nStatus: Fully Booted\r\n\r\n"
    after = [event for event in folding.feed(boot + valid, time.time()) if not isinstance(event, EventsLost)]
    read = any(type(event).__name__ == "CallQueued" for event in after)
    took = time.monotonic() - began
    print(f"  {fed / 1e6:.0f} MB of garbage in {took:.0f} s; {told} reports of loss;")
    print(f"  memory grew by {grown / 1e6:.1f} MB at most, by {late / 1e6:.1f} MB in the second half;")
    print(f"  the next valid frame is {'read' if read else 'NOT read'}")
    return read and grown < GARBAGE_MEMORY and (late < 2 * MESSAGE_LIMIT or total < GARBAGE_MEMORY)


def _peak_kb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # Linux tells kilobytes


# --- mutations -----------------------------------------------------------------------------------------------------


def messages_of(file: Path) -> tuple[list[Message], list[int]]:
    """Every message of a recording, and the places of those the mapping looks at."""
    mapping = Mapping("proof")
    data = gzip.decompress(file.read_bytes())
    messages = Reader().feed(data)
    wanted = mapping.wanted
    return messages, [n for n, one in enumerate(messages) if one.kind is EVENT and one.name in wanted]


def mutations(messages: list[Message], place: int, tail: int) -> Iterator[tuple[str, list[Message]]]:
    """What follows from this event on when it is dropped, doubled, or swapped with the one after it.

    `tail`: so many messages, then it is cut off.
    """
    end = place + tail
    yield f"{place} dropped", messages[place + 1 : end]
    yield f"{place} doubled", [messages[place], *messages[place:end]]
    if place + 1 < len(messages):
        yield f"{place} swapped", [messages[place + 1], messages[place], *messages[place + 2 : end]]


def empty_look(number: int) -> list[Message]:
    """What a switch that has nobody left answers to a reconciliation of all its queues and channels."""
    lists = ("QueueStatusComplete", "CoreShowChannelsComplete")
    ends = (
        f"Event: {name}\r\nActionID: {WHOLE}-{number}\r\nEventList: Complete\r\nListItems: 0\r\n\r\n" for name in lists
    )
    return Reader().feed("".join(ends).encode())


def come_again() -> list[Message]:
    """A new session of the same switch: what a link hears after it gave up one in which FullyBooted never came."""
    return Reader().feed(b"Asterisk Call Manager/5.0.4\r\nEvent: FullyBooted\r\nStatus: Fully Booted\r\n\r\n")


class Fold:
    """A recording folded so far."""

    def __init__(self) -> None:
        self._mapping, self._center = Mapping("proof"), Center()

    def feed(self, messages: list[Message]) -> None:
        """Go on with these."""
        for event in self._mapping.feed(messages, None):
            apply(self._center, event)

    def ghosts(self, messages: list[Message]) -> str:
        """What is left in the centre after these and the switch's empty lists; empty when nothing is."""
        mapping, center = self._mapping, self._center
        told = mapping.feed(messages, None)
        if not mapping.world.up:
            told += mapping.feed(come_again(), None)
        last = mapping.world.now
        for number in range(3):  # adopted, seen, seen again: as the link asks every few seconds
            told += mapping.feed(empty_look(number), last + 5.0 * (number + 1))
        for event in told + mapping.end():
            apply(center, event)
        waiting = [visit for queue in center.queues.values() for visit in queue.waiting]
        contacts = [agent.name for agent in center.agents.values() if agent.contacts]
        return f"{len(center.calls)} calls, {waiting}, {contacts}" if center.calls or waiting or contacts else ""


def ghosts_of(messages: list[Message], places: Sequence[int], tail: int = WHOLE_TAIL) -> Iterator[tuple[str, str]]:
    """Each mutation at these places, in order, and what it left over. What comes before a place is folded once."""
    fold, done = Fold(), 0
    running: deque[tuple[str, Callable[[], str]]] = deque()
    for place in places:
        fold.feed(messages[done:place])
        done = place
        for what, rest in mutations(messages, place, tail):
            running.append((what, in_a_copy(partial(fold.ghosts, rest))))
            if len(running) >= (os.cpu_count() or 1):
                what, answer = running.popleft()
                yield what, answer()
    yield from ((what, answer()) for what, answer in running)


def prove_mutations(
    print: Print, share: float = 0.05, seed: int = 1, tail: int = WHOLE_TAIL, least: int = 0, most: int = WHOLE_TAIL
) -> bool:
    """Captured events dropped, doubled, swapped in turn (`share` of them; 1.0: every one): no exception, no ghost.

    The recording goes on to its end, or for `tail` messages, before the switch says that nobody is left; `least` and
    `most` choose recordings by how many messages they have.
    """
    dice, tried, wrong = random.Random(seed), 0, 0
    for file in captures():
        messages, places = messages_of(file)
        chosen = places if share >= 1 else sorted(dice.sample(places, max(1, round(len(places) * share))))
        if not least <= len(messages) <= most:
            continue
        for what, ghosts in ghosts_of(messages, chosen, tail):
            tried += 1
            if ghosts:
                wrong += 1
                if wrong <= 10:
                    print(f"  {file.name}: {what}: left over: {ghosts}")
        print(f"  {file.name}: {len(chosen)} of {len(places)} events, each three ways")
        sys.stdout.flush()
    print(f"  {tried} mutated streams, {wrong} with something left over after the next reconciliation")
    return not wrong
