"""Seconds of links: kept, counted, bounded; and the spans in which one was lost."""

from console.center import events as e
from console.center.apply import apply
from console.center.state import Center
from console.ui.technician.chart import lost_spans
from console.ui.technician.history import SPAN_S, History, Moment


def center() -> Center:
    made = Center()
    apply(made, e.LinkUp(1.0, "1", "pbx", "ami"))
    return made


def test_a_second_holds_lag_changes_and_whether_the_link_was_there() -> None:
    here, history = center(), History()
    history.sample(here, 10.0)
    apply(here, e.LinkLagged(10.5, "2", "pbx", 0.02))
    history.note([("call", "pbx/1"), ("agent", "pbx/a"), ("call", "other/1"), ("order", "x"), ("link", "pbx")])
    history.sample(here, 11.0)
    apply(here, e.LinkDown(11.5, "3", "pbx", "cut"))
    history.sample(here, 12.0)
    assert history.of("pbx") == (
        Moment(10.0, None, 0, True),
        Moment(11.0, 0.02, 2, True),
        Moment(12.0, None, 0, False),
    )
    assert history.worst_lag("pbx") == 0.02
    assert history.rate("pbx") == 2 / 3
    assert (history.of("other"), history.rate("other"), history.worst_lag("other")) == ((), None, None)


def test_only_the_last_ten_minutes_are_kept() -> None:
    here, history = center(), History()
    for at in range(SPAN_S + 50):
        history.sample(here, float(at))
    assert [history.of("pbx")[0].at, len(history.of("pbx"))] == [50.0, SPAN_S]


def test_lost_seconds_that_touch_are_one_span() -> None:
    moments = tuple(Moment(float(at), None, 0, at not in (3, 4, 9)) for at in range(12))
    assert lost_spans(moments) == [(2.5, 4.5), (8.5, 9.5)]
    assert lost_spans(()) == []
