"""Checks of a caller's identity: how each went, and the lock that holds for every station and after every restart."""

import uuid
from collections.abc import Mapping

from sqlalchemy import Connection, text

from console.desk.customer import CustomerFile
from console.desk.identity import Tries, Verdict, after, judge
from console.desk.policy import Policy
from console.store.desk.work import Work
from console.store.lines import to_word

_SET = (
    "INSERT INTO customer_tries (customer, failures, locked_until) VALUES (:customer, :failures, :locked_until) "
    "ON CONFLICT (customer) DO UPDATE SET failures = excluded.failures, locked_until = excluded.locked_until"
)
_ADD = (
    "INSERT INTO customer_check (id, customer, call, at, who, passed, right_answers, wrong_answers) "
    "VALUES (:id, :customer, :call, :at, :who, :passed, :right, :wrong)"
)


def tries(connection: Connection, customer: str) -> Tries:
    """What stands against a file."""
    query = text("SELECT failures, locked_until FROM customer_tries WHERE customer = :customer")
    row = connection.execute(query, {"customer": to_word(customer)}).first()
    return Tries(int(row[0]), float(row[1])) if row else Tries()


def judged(
    work: Work, file: CustomerFile, call: str, answers: Mapping[str, str], who: str, policy: Policy, cli: str
) -> Verdict:
    """Judge and write down how it went. The caller has locked the file; the answers are kept nowhere."""
    before = tries(work.connection, file.id)
    verdict = judge(file, answers, policy.identity, before, work.at, cli, policy.country)
    now = after(verdict, before, work.at)
    customer = to_word(file.id)
    if now != before:
        values = {"customer": customer, "failures": now.failures, "locked_until": now.locked_until}
        work.connection.execute(text(_SET), values)
    row = {"id": uuid.uuid4().hex, "customer": customer, "call": to_word(call), "at": work.at, "who": to_word(who)}
    counts = {"passed": verdict.verified, "right": verdict.right, "wrong": verdict.wrong}
    work.connection.execute(text(_ADD), {**row, **counts})
    return verdict
