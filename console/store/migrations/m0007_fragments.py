"""An index over the fragments of the customers' words, kept by the database itself with every change of them.

Reading all words from front to back is quick for what is frequent and slow for what is rare or nowhere; this index is
for the rest. Its entries are the one, two and three letters that begin at each letter of a word.
"""

from sqlalchemy import Connection

NAME = "customers: found by fragments that are rare"

_FRAGMENTS = (
    "(WITH RECURSIVE word(first, rest) AS (SELECT '', {0} || ' ' UNION ALL "
    "SELECT substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) FROM word WHERE rest <> ''), "
    "tail(letters) AS (SELECT first FROM word UNION ALL SELECT substr(letters, 2) FROM tail WHERE letters <> '') "
    "SELECT group_concat(substr(letters, 1, 3), ' ') FROM tail)"
)
"""Of SQLite: up to three letters from each letter of each word; the index's own prefixes are the shorter ones."""

# The words have no number of their own, and the index over words knows rows by nothing else.
_SQLITE = f"""
CREATE TABLE customer_place (place INTEGER PRIMARY KEY, customer TEXT NOT NULL UNIQUE, sort TEXT NOT NULL);;
CREATE VIRTUAL TABLE customer_found USING fts5(found, content='', detail='none', prefix='1 2', tokenize='ascii');;
INSERT INTO customer_place (customer, sort) SELECT customer, sort FROM customer_words;;
INSERT INTO customer_found (rowid, found) SELECT p.place, {_FRAGMENTS.format("w.words")}
    FROM customer_place p JOIN customer_words w ON w.sort = p.sort AND w.customer = p.customer;;
CREATE TRIGGER customer_words_in AFTER INSERT ON customer_words BEGIN
    INSERT INTO customer_place (customer, sort) VALUES (new.customer, new.sort);
    INSERT INTO customer_found (rowid, found) SELECT place, {_FRAGMENTS.format("new.words")}
        FROM customer_place WHERE customer = new.customer;
END;;
CREATE TRIGGER customer_words_out AFTER DELETE ON customer_words BEGIN
    INSERT INTO customer_found (customer_found, rowid, found) SELECT 'delete', place, {_FRAGMENTS.format("old.words")}
        FROM customer_place WHERE customer = old.customer;
    DELETE FROM customer_place WHERE customer = old.customer;
END;;
CREATE TRIGGER customer_words_kept BEFORE UPDATE ON customer_words BEGIN
    SELECT raise(ABORT, 'words are taken out and put in anew');
END
"""
# So dear that the planner never works fragments out for each row in place of asking the index. What is put in and not
# merged yet is read through by every search: not much of it.
_POSTGRESQL = """
CREATE FUNCTION customer_fragments(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 100000
    AS $$ SELECT array_agg(substr(word, start, length))
        FROM unnest(string_to_array(words, ' ')) AS word, generate_series(1, 3) AS length,
        generate_series(1, char_length(word) - length + 1) AS start $$;;
CREATE INDEX customer_found ON customer_words USING gin ((customer_fragments(words)) COLLATE "C")
    WITH (gin_pending_list_limit = 1024)
"""


def upgrade(connection: Connection) -> None:
    """Make the index over what is there and see that it follows."""
    script = _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL
    for statement in script.split(";;"):
        connection.exec_driver_sql(statement)
