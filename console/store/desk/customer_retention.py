"""What the site's rule of retention lets go, and its carrying out: file by file, told, to be stopped between two.

A person starts it. Each file is judged once more in its turn: whoever called meanwhile stays, and that is told.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from console.desk.customer import CustomerFile
from console.desk.retention import is_due
from console.store.desk import customer_rows, customer_timeline
from console.store.desk.customer_erasure import CallLive, Erasures
from console.store.desk.customers import Customers
from console.store.errors import Conflict, Unknown


@dataclass(frozen=True, slots=True)
class Carried:
    """How far it came: how many files of `total` were erased, and which were not (id, why). `stopped`: by a person."""

    total: int
    erased: int = 0
    kept: tuple[tuple[str, str], ...] = ()
    stopped: bool = False

    @property
    def done(self) -> int:
        """How many had their turn."""
        return self.erased + len(self.kept)


class Retention:
    """The rule of `customers.policy`, over their files. Raises StoreError; what was erased before stays erased."""

    def __init__(self, customers: Customers) -> None:
        self._customers = customers

    def due(self, limit: int = 200) -> list[CustomerFile]:
        """Files that the policy lets go, the longest silent first; a person erases them."""
        if self._customers.policy.retention.months <= 0:
            return []
        now = self._customers.journal.now()
        query = text(f"SELECT {customer_rows.COLUMNS} FROM customer c WHERE merged_into = '' ORDER BY c.changed, c.id")
        found: list[CustomerFile] = []
        with self._customers.journal.database.read() as connection:
            for row in connection.execute(query).mappings():
                file = customer_rows.read(row)
                found += [file] if self._is_due(connection, file, now) else []
                if len(found) == limit:
                    break
        return found

    def carry_out(
        self, customers: Sequence[str], who: str, why: str, going: Callable[[Carried], bool] = lambda now: True
    ) -> Carried:
        """Erase these; `going` is told after each, in this thread, and stops it by answering False."""
        now = Carried(len(customers))
        for customer in customers:
            reason = self._erase(customer, who, why)
            kept = ((*now.kept, (customer, reason)),) if reason else (now.kept,)
            now = Carried(now.total, now.erased + (not reason), *kept)
            if not going(now) and now.done < now.total:
                return Carried(now.total, now.erased, now.kept, True)
        return now

    def _erase(self, customer: str, who: str, why: str) -> str:
        """Empty when it is erased, else why not."""
        try:
            file = self._customers.file(customer)
            with self._customers.journal.database.read() as connection:
                if not self._is_due(connection, file, self._customers.journal.now()):
                    return "something was heard of this customer meanwhile: the file stays"
            Erasures(self._customers).erase(customer, who, why)
        except (CallLive, Conflict, Unknown) as reason:
            return str(reason)
        return ""

    def _is_due(self, connection: Connection, file: CustomerFile, now: float) -> bool:
        policy, today = self._customers.policy, time.strftime("%Y-%m-%d", time.gmtime(now))
        if not is_due(file, 0.0, now, today, policy.retention):
            return False
        page = customer_timeline.page(connection, file.id, None, 1, policy.country)
        last = max((entry.at for entry in page), default=0.0)
        return is_due(file, last, now, today, policy.retention)
