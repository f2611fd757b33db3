"""When many report the same the station says so, and one key gathers their tickets under a parent."""

from PySide6.QtCore import Qt

from console.store.desk.ticket_life import Draft
from tests.helpers.station import Station


def test_it_is_said_and_gathered(station: Station) -> None:
    line = station.window.incident
    assert not line.isVisible()
    made = [
        station.tickets.open("bob", Draft("No internet since the storm", customer=f"c{n}", product="router")).id
        for n in range(5)
    ]
    line.look()
    station.wait(line.isVisible)
    assert "5" in line.words.text()
    assert "router" in line.words.text()
    parents: list[str] = []
    line.gathered.connect(parents.append)
    line.gather.click()
    station.wait(lambda: parents)
    assert {station.tickets.ticket(one).parent for one in made} == set(parents)
    station.wait(lambda: line.gather.isHidden())
    assert line.words.textFormat() == Qt.TextFormat.PlainText
