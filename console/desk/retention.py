"""When a file is due to go, and what goes and stays when it does.

Erasing is a person's decision; this only proposes. What stays is what the centre's figures are made of: that there was
a call, when, how long it waited, who answered, all of it under a pseudonym that is nobody's number.
"""

from console.desk.customer import CustomerFile
from console.desk.policy import RetentionPolicy

MONTH_S = 30.4375 * 86_400.0
"""Seconds in a twelfth of a Julian year."""

GOES = (
    "the file and what it was found by",
    "notes",
    "what stood in it before a merge",
    "lines of imports",
    "every word and every file in their tickets, and what they said in a diagnosis",
    "number, name and raw caller bytes in the journal, the history and the checkpoints",
)
STAYS = (
    "that there were calls, and their times and outcomes",
    "that there were tickets, and their clocks",
    "how checks went",
    "a record of the erasure itself",
)


def is_due(file: CustomerFile, last_heard: float, now: float, today: str, policy: RetentionPolicy) -> bool:
    """Whether nothing was heard of a customer for so long that the file should go. `last_heard`: seconds since the
    epoch, of a call, a note or a ticket; `today`: ISO date, by which a contract still runs or not."""
    if policy.months <= 0:
        return False
    runs = any(not contract.until or contract.until >= today for contract in file.contracts)
    if runs and policy.keep_with_contract:
        return False
    return now - max(file.changed, last_heard) > policy.months * MONTH_S
