"""A process that appends: `python writer.py ADDRESS NAME BATCHES SIZE`. Prints the span of each batch."""

import sys

from console.center.events import CallIdentified
from console.store.journal import Journal


def main(address: str, name: str, batches: int, size: int) -> None:
    with Journal(address, writer=name) as journal:
        for batch in range(batches):
            numbers = range(batch * size, (batch + 1) * size)
            events = [CallIdentified(1.0 + n, f"{name}:{n}", name, call=f"{name}/{n}", cli=str(n)) for n in numbers]
            span = journal.append(events)
            print(span.first, span.last, span.added, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
