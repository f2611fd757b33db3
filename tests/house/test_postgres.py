"""The databases tests are given are real, fresh and apart."""

import psycopg


def test_each_database_is_fresh(postgres_server: str, postgres_database: str) -> None:
    with psycopg.connect(postgres_database) as connection:
        connection.execute("CREATE TABLE only_here (x int)")
        name = connection.info.dbname
    assert name.startswith("test_")
    with psycopg.connect(postgres_server) as connection:
        found = connection.execute("SELECT to_regclass('only_here')").fetchone()
    assert found == (None,)
