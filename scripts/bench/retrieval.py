"""Text search over 100,000 cases beside bm25s and beside SQLite's FTS5, the same texts and the same queries.

The texts are made from the shipped cases' sentences, mixed and with a number each, so that words are as frequent as in
real complaints. bm25s runs in the peers' environment on its numpy backend; FTS5 asks `a OR b OR …` by rank. Each
side tokenises its queries before the time starts where it can; ours cannot and pays for it. A ratio of 0.67 is 1.5
times slower. The latency of one new case is `put` and the first `search` that finds it.
"""

import json
import random
import sqlite3
import statistics
import tempfile
import time
from contextlib import closing
from pathlib import Path

from console.desk.index import Index
from console.desk.tokens import tokens
from console.store.desk import demonstration
from scripts.bench.rounds import Result, peers_python, run

CASES, QUERIES, TOP = 100_000, 200, 10


def retrieval(cases: int = CASES, queries: int = QUERIES, beside: bool = True) -> Result:
    """p50 of one query each way; `beside` False: ours and FTS5 only, without installing anything."""
    texts, asked = _texts(cases, queries)
    result = Result("retrieval", notes=[f"{cases:,} cases, {queries} queries, the best {TOP}"])
    index = Index("en")
    began = time.perf_counter()
    for number, text in enumerate(texts):
        index.put(str(number), text)
    result.figures["building: s"] = round(time.perf_counter() - began, 2)
    with tempfile.TemporaryDirectory() as folder:
        tokenised = [tokens(text, "en") for text in texts]
        file = Path(folder) / "texts.json"
        file.write_text(json.dumps({"texts": tokenised, "queries": [tokens(q, "en") for q in asked], "top": TOP}))
        fts = _fts5(tokenised, [tokens(query, "en") for query in asked[: max(5, queries // 10)]])
        theirs = run(peers_python(), "bm25s_peer.py", str(file))["p50"] if beside else 0.0
    for query in asked:
        index.search(query, TOP)
    ours = statistics.median(_timed(index, query) for query in asked)
    result.figures |= {"ours: ms p50": round(ours * 1e3, 3), "FTS5 OR: ms p50": round(fts * 1e3, 3)}
    result.ratios["SQLite FTS5 OR"] = round(fts / ours, 2)
    if beside:
        result.figures["bm25s: ms p50"] = round(theirs * 1e3, 3)
        result.ratios["bm25s"] = round(theirs / ours, 2)
    result.figures["one new case: ms"] = round(statistics.median(_new_cases(index)) * 1e3, 3)
    return result


def _texts(cases: int, queries: int) -> tuple[list[str], list[str]]:
    """Complaints mixed from the shipped ones' sentences, and as many queries as asked for."""
    chance = random.Random("retrieval")
    said = [case.texts["en"] for case in demonstration.cases()]
    parts = sorted({part.strip() for text in said for part in text.split(".") if part.strip()})
    texts = [". ".join(chance.choices(parts, k=3)) + f". Ticket {chance.randrange(cases)}" for _ in range(cases)]
    return texts, [" ".join(chance.choices(parts, k=2)) for _ in range(queries)]


def _timed(index: Index, query: str) -> float:
    began = time.perf_counter()
    index.search(query, TOP)
    return time.perf_counter() - began


def _new_cases(index: Index) -> list[float]:
    """Seconds until a new text is found, a few times over."""
    told = []
    for number in range(9):
        began = time.perf_counter()
        index.put(f"new{number}", f"the flux capacitor{number} hums since monday and the internet is slow")
        found = index.search(f"flux capacitor{number}", TOP)
        told.append(time.perf_counter() - began)
        assert found[0].key == f"new{number}"
    return told


def _fts5(texts: list[list[str]], queries: list[list[str]]) -> float:
    """The median seconds of SQLite's own full-text search."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE found USING fts5(words)")
        connection.executemany("INSERT INTO found (words) VALUES (?)", [(" ".join(text),) for text in texts])
        seconds = []
        for query in queries:
            match = " OR ".join(f'"{token}"' for token in dict.fromkeys(query))
            began = time.perf_counter()
            connection.execute(
                "SELECT rowid FROM found WHERE found MATCH ? ORDER BY rank LIMIT ?", (match, TOP)
            ).fetchall()
            seconds.append(time.perf_counter() - began)
        return statistics.median(seconds)
