"""A process that works at the desk until it is killed: `desk_writer.py ADDRESS SEED`. Prints what was acknowledged.

One JSON line for each deed, printed after its method returned: [what, ticket, id or version, words].
"""

import json
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from console.store.desk.tickets import Draft, Tickets
from console.store.journal import Journal


def main(address: str, seed: int) -> None:
    """Notes, steps, changes, files and changes of status, as fast as they go."""
    dice = random.Random(seed)
    with Journal(address) as journal:
        desk = Tickets(journal)
        mine = [desk.open("ann", Draft(f"{seed}", "customer-0001")).id for _ in range(3)]
        for ticket in mine:
            _say("opened", ticket, 1, f"{seed}")
        while True:
            ticket, words = dice.choice(mine), f"{seed}/{dice.random()}"
            what = dice.choice(("note", "step", "answer", "file", "change", "change", "status"))
            if what == "change":
                changed = desk.change(ticket, desk.ticket(ticket).version, "ann", title=words)
                _say(what, ticket, changed.version, words)
            elif what == "status":
                moved = desk.wait_for_customer if dice.random() < 0.5 else desk.resume
                if (desk.ticket(ticket).status == "waiting_customer") == (moved == desk.resume):
                    _say(what, ticket, moved(ticket, None, "ann").version, "")
            elif what == "file":
                _say(what, ticket, desk.attach(ticket, "ann", words, "text/plain", words.encode() * 50).id, words)
            else:
                _say(what, ticket, getattr(desk, what)(ticket, "ann", words).id, words)


def _say(what: str, ticket: str, mark: str | int, words: str) -> None:
    print(json.dumps([what, ticket, mark, words]), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
