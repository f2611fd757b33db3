"""The measurement of the store runs, and appending is not out of all proportion to the raw drivers."""

import pytest

from scripts.bench import store


@pytest.mark.postgres
@pytest.mark.slow
def test_appending_is_of_the_order_of_the_raw_drivers() -> None:
    result = store.journal(rows=10_000)
    assert set(result.ratios) == {"sqlite3 executemany", "psycopg COPY"}
    # The aim is 0.67 (prove it with scripts/bench.py on a quiet machine); a busy one must not fail a test.
    assert all(ratio > 0.3 for ratio in result.ratios.values()), result.ratios
