"""What the modem's dialogue must stand: a line that says nonsense at full speed, and then a caller."""

import random
import time
import tracemalloc
from collections.abc import Callable

from console.center.events import CallArrived, CallIdentified
from drivers.modem.mapping import Mapping
from drivers.modem.wire import Dialogue

Print = Callable[[str], None]
BYTES_PER_S = 11_520  # 115,200 bits per second, ten a character
MEMORY = 4 * 1024 * 1024
_WORDS = (
    b"RING", b"+CLIP: ", b"+CMT: \r\n", b"NMBR = ", b"MESG = 80", b"\x10", b"> ", b"+CLCC: 9,", b"OK", b'"', b"+CREG: ",
)  # fmt: skip


def garbage(dice: random.Random, size: int) -> bytes:
    """Noise, and noise that looks like words: halves of lines, wrong lengths, no ends."""
    kind = dice.randrange(4)
    if kind == 0:
        return dice.randbytes(size)
    if kind == 1:
        return b"A" * size
    if kind == 2:
        return bytes(dice.choice(b"\r\n\0 ") for _ in range(size))
    return b"".join(dice.choice(_WORDS) + dice.randbytes(3) for _ in range(size // 8))


def prove_modem_garbage(print: Print, seconds: float = 60.0, seed: int = 1) -> bool:
    """So many seconds of garbage at 115,200 bits per second (not waited for): no crash, memory bounded, then a call."""
    dice, total, fed = random.Random(seed), int(seconds * BYTES_PER_S), 0
    dialogue, mapping, began = Dialogue(), Mapping("proof"), time.monotonic()
    tracemalloc.start()
    told = 0
    while fed < total:
        piece = garbage(dice, 500)
        fed += len(piece)
        told += len(mapping.feed(dialogue.feed(piece), fed / BYTES_PER_S))
        mapping.tick(fed / BYTES_PER_S)
    grown = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    later = fed / BYTES_PER_S + 60.0
    mapping.tick(later)
    mapping.calls.forget()
    # The first line may complete what the noise left half said; the next valid one is what counts.
    items = dialogue.feed(b'\r\n\r\nX\r\n\r\nRING\r\n\r\n+CLIP: "0612345",129\r\n')
    after = mapping.feed(items, later)
    known = {event.cli for event in after if isinstance(event, CallArrived | CallIdentified)}
    took = time.monotonic() - began
    print(f"  {fed / 1e6:.2f} MB ({seconds:g} s at line speed) in {took:.1f} s; {told} facts from noise;")
    print(f"  {dialogue.noise} bytes counted as noise; memory at most {grown / 1e6:.2f} MB;")
    print(f"  the next call is {'read' if '0612345' in known else 'NOT read'}")
    return "0612345" in known and grown < MEMORY
