"""`kill -9` of somebody who works on customers' files and on knowledge: all acknowledged is there, nothing by half.

What counts as half: a file whose version is not the number of facts that told of it, or that is not found by exactly
its words and keys; a merge without its trace or the other way round; an import whose counts are not what it brought; a
case or an article whose versions are not the facts; a solved diagnosis without its case.
"""

import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

from sqlalchemy import Connection, text

from console.center.desk_events import CustomerChanged, KnowledgeChanged
from console.center.events import Event
from console.desk.policy import Policy
from console.store.desk.customer_rows import find, keys_of, words_of
from console.store.desk.customers import Customers
from console.store.desk.knowledge import Knowledge
from console.store.journal import Journal
from console.store.lines import from_word
from scripts.prove.desk import Deed, work_until_killed
from tests.helpers import postgres

Print = Callable[[str], None]
WRITER = Path(__file__).with_name("files_writer.py")
COUNTRY = Policy().country


def prove_files_killed(print: Print, points: int = 60, longest_s: float = 2.0, seed: int = 1) -> bool:
    """`kill -9` while files, notes, merges, imports and knowledge are written, on both databases: none lost or half."""
    with tempfile.TemporaryDirectory() as folder:
        holds = killed(print, f"sqlite:///{(Path(folder) / 'files.sqlite').as_posix()}", points, longest_s, seed)
    with postgres.server() as server, postgres.database(server) as address:
        return killed(print, address, points, longest_s, seed) and holds


def killed(print: Print, address: str, points: int, longest_s: float, seed: int = 1) -> bool:
    """Start a writer, kill it, look; so many times."""
    dice, deeds = Random(seed), list[Deed]()
    with Journal(address) as journal:
        journal.open()
        for point in range(points):
            deeds += work_until_killed(WRITER, address, seed * 1000 + point, dice.uniform(0.0, longest_s))
        wrong = lost(journal, deeds) + halves(journal)
    kinds, name = dict(sorted(Counter(deed[0] for deed in deeds).items())), address.partition(":")[0]
    print(f"  {name}: {points} kills, {len(deeds)} deeds acknowledged ({kinds});")
    print(f"  wrong: {wrong[:3] or 'nothing'}")
    return not wrong and len(deeds) >= points


# --- lost


def lost(journal: Journal, deeds: Iterable[Deed]) -> list[str]:
    """What was acknowledged and is not there."""
    said: dict[str, dict[str, list[Deed]]] = defaultdict(lambda: defaultdict(list))
    for deed in deeds:
        said[deed[0]][deed[1]].append(deed)
    last = {what: {whose: told[-1] for whose, told in these.items()} for what, these in said.items()}
    wrong = _lost_files(journal, last.get("edited", {})) + _lost_merges(journal, deeds)
    notes = {note.id: note.text for whose in said["noted"] for note in Customers(journal).notes(whose, limit=100_000)}
    wrong += [f"note {d[2]}" for told in said["noted"].values() for d in told if notes.get(str(d[2])) != d[3]]
    with journal.database.read() as connection:
        imports = dict(_pairs(connection, "SELECT id, lines FROM customer_import"))
        solved = set(connection.execute(text("SELECT id FROM diagnosis_run WHERE outcome = 'solved'")).scalars())
    wrong += [
        f"lines of import {one}" for one, deed in last.get("imported", {}).items() if int(imports[one]) < int(deed[2])
    ]
    wrong += [f"diagnosis {one}" for one in said["retained"] if one not in solved]
    return [f"{one} is lost" for one in (*wrong, *_lost_knowledge(journal, said, last))]


def _lost_files(journal: Journal, last: dict[str, Deed]) -> list[str]:
    """A file is at the version that was acknowledged last, or at one that was written and not yet acknowledged."""
    wrong = []
    with journal.database.read() as connection:
        for customer, deed in last.items():
            file, _ = find(connection, customer)
            if file.version < int(deed[2]) or (file.version == deed[2] and file.name != deed[3]):
                wrong.append(f"version {deed[2]} of {customer}")
    return wrong


def _lost_merges(journal: Journal, deeds: Iterable[Deed]) -> list[str]:
    last = {deed[1]: deed for deed in deeds if deed[0] in ("merged", "parted")}
    wrong = []
    with journal.database.read() as connection:
        for customer, (what, _, version, other) in last.items():
            file, into = find(connection, customer)
            if file.version == version and into != (other if what == "merged" else ""):
                wrong.append(f"{what} {customer}")
            if file.version < int(version):
                wrong.append(f"{what} {customer}, version {version}")
    return wrong


def _lost_knowledge(
    journal: Journal, said: dict[str, dict[str, list[Deed]]], last: dict[str, dict[str, Deed]]
) -> list[str]:
    knowledge = Knowledge(journal)
    cases = {case.id: case for case in knowledge.load_cases()}
    wrong = []
    for whose, (_, _, version, words) in last.get("case", {}).items():
        if cases[whose].version < int(version) or (cases[whose].version == version and cases[whose].outcome != words):
            wrong.append(f"version {version} of {whose}")
    wrong += [f"a use of {whose}" for whose, d in last.get("helped", {}).items() if cases[whose].helped < int(d[2])]
    for whose, told in said["article"].items():
        bodies = {article.version: article.bodies["en"] for article in knowledge.versions_of(whose)}
        wrong += [f"version {deed[2]} of {whose}" for deed in told if bodies.get(int(deed[2])) != deed[3]]
    retained = {case.title("en") for case in cases.values()}
    wrong += [f"case “{deed[3]}”" for told in said["retained"].values() for deed in told if deed[3] not in retained]
    return wrong


# --- halves


def halves(journal: Journal) -> list[str]:
    """What is there in one place and not in the other."""
    events = [row.event for row in journal.read(0, 10_000_000) if row.event is not None]
    with journal.database.read() as connection:
        wrong = _half_files(connection, events) + _half_merges(connection) + _half_imports(connection, events)
        notes = connection.execute(text("SELECT count(*) FROM customer_note")).scalar_one()
    told = sum(isinstance(event, CustomerChanged) and event.what == "noted" for event in events)
    wrong += [] if notes == told else [f"{notes} notes, {told} facts"]
    return wrong + _half_knowledge(journal, events)


def _half_files(connection: Connection, events: list[Event]) -> list[str]:
    versions: Counter[str] = Counter()
    for event in events:
        if isinstance(event, CustomerChanged) and event.what in ("opened", "edited", "merged", "unmerged"):
            versions.update(filter(None, (event.customer, event.other)))
    words: dict[str, list[str]] = defaultdict(list)
    keys: dict[str, set[str]] = defaultdict(set)
    for customer, found in _pairs(connection, "SELECT customer, words FROM customer_words"):
        words[from_word(customer)].append(found)
    for customer, key in _pairs(connection, "SELECT customer, key FROM customer_key"):
        keys[from_word(customer)].add(key)
    wrong = []
    for one, batch in _pairs(connection, "SELECT id, batch FROM customer"):
        file, into = find(connection, from_word(one))
        if not batch and file.version != versions[file.id]:
            wrong.append(f"{file.id}: version {file.version}, {versions[file.id]} facts")
        found_by = ([], set()) if into else ([words_of(file, COUNTRY)], set(keys_of(file, COUNTRY)))
        if (words.pop(file.id, []), keys.pop(file.id, set())) != found_by:
            wrong.append(f"{file.id} is not found by what is in it")
    return wrong + [f"words or keys of no file: {one}" for one in {*words, *keys}]


def _half_merges(connection: Connection) -> list[str]:
    merged = set(_pairs(connection, "SELECT id, merged_into FROM customer WHERE merged_into <> ''"))
    kept = set(_pairs(connection, "SELECT absorbed, kept FROM customer_merge WHERE undone = 0"))
    return [f"a merge by half: {merged ^ kept}"] if merged != kept else []


def _half_imports(connection: Connection, events: list[Event]) -> list[str]:
    brought = dict(_pairs(connection, "SELECT batch, count(*) FROM customer GROUP BY batch"))
    bad = dict(_pairs(connection, "SELECT batch, count(*) FROM customer_import_line GROUP BY batch"))
    told = Counter(e.customer for e in events if isinstance(e, CustomerChanged) and e.what == "imported")
    wrong = []
    for one, lines, taken, known, faulty in connection.execute(
        text("SELECT id, lines, taken, known, bad FROM customer_import")
    ):
        if (taken, faulty, lines) != (brought.get(one, 0), bad.get(one, 0), taken + known + faulty):
            wrong.append(f"import {one}: {lines} lines, {taken} taken, {brought.get(one, 0)} there")
        if bool(told[one]) != bool(taken):
            wrong.append(f"import {one}: {taken} taken, {told[one]} facts")
    return wrong


def _half_knowledge(journal: Journal, events: list[Event]) -> list[str]:
    told = Counter((e.subject, e.what) for e in events if isinstance(e, KnowledgeChanged))
    knowledge, wrong = Knowledge(journal), list[str]()
    for case in knowledge.load_cases():
        facts = told[case.id, "added"] + told[case.id, "revised"]
        first = case.diagnosis.startswith("found ")  # what is kept anew has helped once already
        if (case.version, case.helped) != (facts, told[case.id, "helped"] + first):
            wrong.append(f"{case.id}: version {case.version}, {facts} facts; helped {case.helped}")
    for article in knowledge.load_articles():
        versions = [one.version for one in knowledge.versions_of(article.id)]
        if versions != list(range(article.version, 0, -1)) or told[article.id, "written"] != article.version:
            wrong.append(f"{article.id}: versions {versions}, {told[article.id, 'written']} facts")
    with journal.database.read() as connection:
        solved = connection.execute(text("SELECT count(*) FROM diagnosis_run WHERE outcome = 'solved'")).scalar_one()
    kept = sum(case.diagnosis.startswith("found ") for case in knowledge.load_cases())
    return wrong if solved == kept else [*wrong, f"{solved} diagnoses solved, {kept} cases kept"]


def _pairs(connection: Connection, query: str) -> list[tuple[str, str]]:
    return [(one, other) for one, other in connection.execute(text(query))]
