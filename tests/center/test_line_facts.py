"""What lines tell besides calls: reception and text messages, kept as long as ended calls are."""

from console.center import events as e
from console.center import line_events as le
from console.center.apply import apply
from console.center.state import PAST_S, Center

LINE = "gsm/line"


def test_reception_is_the_trunks() -> None:
    center = Center()
    assert apply(center, le.TrunkMeasured(1, "r1", "gsm", LINE, -97, "TIM")) == [("trunk", LINE)]
    apply(center, e.TrunkSeen(2, "r2", "gsm", LINE, "Mobile", capacity=1))
    trunk = center.trunks[LINE]
    assert (trunk.name, trunk.signal_dbm, trunk.operator, trunk.link) == ("Mobile", -97, "TIM", "gsm")
    apply(center, le.TrunkMeasured(3, "r3", "gsm", LINE, -51, "TIM"))
    assert center.trunks[LINE].signal_dbm == -51


def test_messages_come_and_go_and_are_forgotten_by_the_living_centre_after_an_hour() -> None:
    center = Center()
    came = le.MessageReceived(10, "r1", "gsm", "gsm/m1", LINE, "+39333", "call me back", parts=2, missing=1)
    assert apply(center, came) == [("message", "gsm/m1")]
    apply(center, le.MessageSent(11, "r2", "gsm", "k1", LINE, "+39333", 3))
    one, two = center.messages["gsm/m1"], center.messages["k1"]
    assert (one.text, one.parts, one.missing, one.outgoing) == ("call me back", 2, 1, False)
    assert (two.text, two.parts, two.outgoing) == ("", 3, True)
    apply(center, e.DayStarted(12 + PAST_S, "r3", "", "2026-01-02"))
    assert not center.messages
