"""The laboratory's paper side: seeded plans, SIPp's lines and scenarios, configuration, evidence."""

import stat
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.lab import evidence, floor, instance, lines, scenarios, site, traffic
from scripts.lab.plan import Plan
from scripts.lab.tree import Tree


def test_the_same_seed_plans_the_same_calls() -> None:
    first, again, other = (traffic.plan(200, seed, traffic.NORMAL) for seed in (1, 1, 2))
    assert first == again
    assert first != other
    assert all(call.patience <= 25 for call in first)


def test_a_mix_is_a_name_or_weights_and_nothing_else() -> None:
    assert traffic.mix("normal") == (traffic.NORMAL, traffic.HANDS)
    assert traffic.mix("talk=3,move=1") == ({"talk": 3}, {"move": 1})
    with pytest.raises(ValueError, match="unknown kind 'dance'"):
        traffic.mix("dance=1")


@given(st.binary(max_size=200))
def test_a_name_goes_into_the_line_as_it_is_or_is_refused(name: bytes) -> None:
    plan = Plan("quiet", 2.5, "9", 1.0, 4, "02555", name)
    if set(name) & set(b";\r\n\0"):
        with pytest.raises(ValueError, match="cannot carry"):
            plan.line()
    else:
        assert plan.line() == b"8006;02555;" + name + b";2500;9;1000;4;no;\n"


@pytest.mark.parametrize("name", [*floor.PHONES, "caller"])
def test_every_scenario_is_well_formed_and_every_jump_has_its_label(name: str) -> None:
    text = scenarios.caller() if name == "caller" else scenarios.phones()[name]
    root = ElementTree.fromstring(text)
    labels = {element.get("id") for element in root.iter("label")}
    jumps = {element.get(way) for element in root for way in ("next", "ontimeout")} - {None}
    assert jumps <= labels


def test_every_agent_has_a_phone_and_every_queue_its_members() -> None:
    numbers = [agent.number for agent in floor.agents()]
    assert len(set(numbers)) == len(numbers)
    assert {agent.phone for agent in floor.agents()} <= set(floor.PHONES)
    told = lines.queues()
    for queue in floor.QUEUES:
        assert f"[{queue.name}](common)" in told
    assert told.count("member =>") == sum(len(a.queues) for a in floor.agents() if not a.dynamic)


def test_secrets_are_made_once_and_only_the_owner_reads_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance, "LAB", tmp_path)
    one = instance.Instance("t", Tree(tmp_path, 22), 12000)
    (one.home / "etc").mkdir(parents=True)
    instance._secrets(one)
    first = {user: one.secret(user) for user in instance.USERS}
    instance._secrets(one)
    assert {user: one.secret(user) for user in instance.USERS} == first
    assert len(set(first.values())) == 3
    assert stat.S_IMODE(one.secrets.stat().st_mode) == 0o600
    told = site.text(one)
    assert "port = 12000" in told
    assert not any(secret in told for secret in first.values())


def test_the_writer_may_neither_run_nor_configure() -> None:
    text = (instance.TEMPLATES / "manager.conf").read_text(encoding="utf-8")
    pilot = text.partition("[pilot]")[2].partition("[admin]")[0]
    rights = set(pilot.partition("write = ")[2].splitlines()[0].split(","))
    assert not rights & {"system", "command", "config", "all"}
    assert {"agent", "call", "originate"} <= rights


def test_two_instances_share_no_port() -> None:
    one, two = (instance.Instance("x", Tree(Path("/x"), 22), base) for base in list(instance.PORTS)[:2])
    own = {one.ami_port, one.tls_port, one.sip_port, one.base + 1499, *(one.phone_port(kind) for kind in floor.PHONES)}
    last = one.free_caller_ports("127.0.0.11", {("127.0.0.11", one.base + 100 + i) for i in range(59)})
    assert max(own | {last.sip, last.media + 3, last.control}) < two.base
    assert last.media + 3 < one.base + 500


def test_signatures_keep_the_visits_of_a_call_apart() -> None:
    def event(name: str, **more: str) -> dict[str, str]:
        return {"Event": name, "Uniqueid": "1.1", "Queue": "a", "Context": "queue", **more}

    told = evidence.signatures([
        event("QueueCallerJoin"), event("QueueCallerAbandon"), event("QueueCallerLeave", Context="supervisor"),
        event("QueueCallerJoin"), event("HangupRequest", Cause="16"),
        event("VarSet", Variable="QUEUESTATUS", Value="TIMEOUT"), event("VarSet", Variable="OTHER", Value="x"),
    ])  # fmt: skip
    assert told == {
        ("1.1", "a", 0): ["QueueCallerAbandon", "QueueCallerLeave[Context supervisor]"],
        ("1.1", "a", 1): ["HangupRequest(16)", "QUEUESTATUS=TIMEOUT"],
    }
