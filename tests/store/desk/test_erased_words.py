"""What an index over words had of an erased customer is gone with them."""

from console.desk.customer import Contact, CustomerFile, Reach
from console.store.desk.customer_erasure import Erasures
from console.store.desk.customers import Customers
from console.store.desk.ticket_lists import Wanted
from console.store.desk.tickets import Draft, Tickets
from console.store.journal import Journal

NUMBER = "+393201234567"
FILE = CustomerFile(number="77", name="Zebedea Quorti", contacts=(Contact(Reach.MOBILE, "320 123 4567"),))


def test_a_ticket_of_an_erased_customer_is_found_by_no_word_any_more(database: str) -> None:
    with Journal(database) as journal:
        files, desk = Customers(journal), Tickets(journal)
        made = files.open(FILE, "ann")
        ticket = desk.open("ann", Draft("Zebedea's router", made.id, phone=NUMBER))
        other = desk.open("ann", Draft("another router", "nobody"))
        assert [one.id for one in desk.page(Wanted(text="router"))] == [other.id, ticket.id]
        Erasures(files).erase(made.id, "dpo", "asked on paper")
        assert [one.id for one in desk.page(Wanted(text="router"))] == [other.id]
        assert [one.id for one in desk.page(Wanted(text=str(ticket.number)))] == [ticket.id]
        assert desk.page(Wanted(text="393201234567")) == []
        assert desk.change(ticket.id, None, "ann", title="a word anew").title == "a word anew"
        assert [one.id for one in desk.page(Wanted(text="anew"))] == [ticket.id]
        assert files.search("zebedea") == []


def test_what_an_index_over_words_had_of_them_is_not_left_in_the_file(sqlite_database: str) -> None:
    """Beside SQLite's own list of an index's entries."""
    with Journal(sqlite_database) as journal:
        files, desk = Customers(journal), Tickets(journal)
        for n in range(5):  # each a segment of its own
            files.open(CustomerFile(name=f"Other {n}"), "ann")
        made = files.open(FILE, "ann")
        ticket = desk.open("ann", Draft("Zebedea's router", made.id, phone=NUMBER))
        assert {"zeb", "quo"} <= entries(journal, "customer_found")
        assert {"zebedea", "393201234567"} <= entries(journal, "ticket_found")
        Erasures(files).erase(made.id, "dpo", "asked on paper")
        assert entries(journal, "ticket_found") == {str(ticket.number)}
        assert entries(journal, "customer_found").isdisjoint({"zeb", "ede", "quo", "320", "123"})
        assert "oth" in entries(journal, "customer_found")


def entries(journal: Journal, table: str) -> set[str]:
    with journal.database.write() as connection:
        connection.exec_driver_sql(f"CREATE VIRTUAL TABLE temp.entries USING fts5vocab(main, {table}, row)")
        found = connection.exec_driver_sql("SELECT term FROM temp.entries").scalars().all()
        connection.exec_driver_sql("DROP TABLE temp.entries")
    return set(found)
