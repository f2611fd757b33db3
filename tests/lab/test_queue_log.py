"""The independent witness itself: reading queue_log into visits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.lab import queue_log

DAY = b"""1795449467|NONE|NONE|NONE|QUEUESTART|
1795449468|1.1|sales|NONE|ENTERQUEUE||0255500000|1
1795449468|1.2|quiet|NONE|ENTERQUEUE||0255500001|1
1795449469|1.1|sales|Ana|RINGNOANSWER|1000
1795449470|1.1|sales|Bruno|CONNECT|2|9.9|1
1795449471|1.2|quiet|NONE|EXITWITHTIMEOUT|1|1|3
1795449471|1.2|sales|NONE|ENTERQUEUE||0255500001|1
1795449473|1.2|sales|NONE|ABANDON|1|1|2
1795449474|1.3|quiet|NONE|ENTERQUEUE||0255500002|1
1795449476|1.3|quiet|NONE|EXITWITHKEY|9|1|1|2
1795449477|1.1|sales|Bruno|BLINDTRANSFER|2001|supervisor|2|7|1
1795449478|1.4|quiet|NONE|ENTERQUEUE||0255500003|1
1795449479|1.4|quiet|NONE|WITHDRAW|1|1|1|lab
1795449480|1.5|quiet|NONE|ENTERQUEUE||0255500003|1
1795449481|1.5|quiet|NO"""


def test_a_day_becomes_visits() -> None:
    found = queue_log.visits(queue_log.read(DAY))
    told = [(visit.call, visit.queue, visit.outcome, visit.wait_s) for visit in found]
    assert told == [
        ("1.1", "sales", "answered", 2),
        ("1.2", "quiet", "timed_out", 3),
        ("1.2", "sales", "abandoned", 2),
        ("1.3", "quiet", "left_by_key", 2),
        ("1.4", "quiet", "withdrawn", 1),
        ("1.5", "quiet", "open", 0),
    ]
    assert (found[0].agent, found[0].talk_s, found[0].ended_by) == ("Bruno", 7, "BLINDTRANSFER")
    assert found[0].ring_no_answer == ("Ana",)
    assert queue_log.agent_totals(found) == {"Bruno": (1, 7)}


def test_the_same_call_may_visit_a_queue_twice() -> None:
    twice = b"1|1.1|a|NONE|ENTERQUEUE||7|1\n2|1.1|a|NONE|EXITWITHTIMEOUT|1|1|1\n"
    found = queue_log.visits(queue_log.read(twice + twice.replace(b"1|1.1", b"3|1.1", 1).replace(b"2|1.1", b"9|1.1")))
    assert [visit.outcome for visit in found] == ["timed_out", "timed_out"]


def test_a_call_sent_back_into_its_queue_keeps_the_agents_apart() -> None:
    found = queue_log.visits(
        queue_log.read(
            b"1|1.1|a|NONE|ENTERQUEUE||7|1\n3|1.1|a|Ana|CONNECT|2|9|1\n5|1.1|a|NONE|ENTERQUEUE||7|1\n"
            b"5|1.1|a|Ana|BLINDTRANSFER|8001|supervisor|2|2|1\n6|1.1|a|Bruno|CONNECT|1|9|1\n9|1.1|a|Bruno|COMPLETEAGENT|1|3|1\n"
        )
    )
    assert [(visit.agent, visit.wait_s, visit.talk_s, visit.ended_by) for visit in found] == [
        ("Ana", 2, 2, "BLINDTRANSFER"),
        ("Bruno", 1, 3, "COMPLETEAGENT"),
    ]


def test_a_line_that_is_none_is_refused_with_its_place() -> None:
    with pytest.raises(ValueError, match="line 2"):
        queue_log.read(b"1|1.1|a|NONE|ENTERQUEUE||7|1\nrubbish\n")


@given(
    st.lists(st.binary().filter(lambda cell: not set(cell) & set(b"|\n")), min_size=5, max_size=9),
    st.integers(0, 2**33),
)
def test_any_bytes_in_the_cells_are_kept(cells: list[bytes], at: int) -> None:
    (row,) = queue_log.read(b"|".join([str(at).encode(), *cells]) + b"\n")
    again = "|".join([str(row.at), row.call, row.queue, row.agent, row.event, *row.data])
    assert again.encode("utf-8", "surrogateescape") == b"|".join([str(at).encode(), *cells])
