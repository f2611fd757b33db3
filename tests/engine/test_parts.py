"""The engine's small parts: rules files, systemd, status, links, threads, and the house that knows everybody."""

import asyncio
import socket
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console import assets, bootstrap
from console.center import gauges
from console.center.rules import Rule, Target
from console.center.states import Severity
from console.engine.embedded import Keeper
from console.engine.leases import HOUSE
from console.engine.main import site_rules
from console.engine.notify import tell_systemd
from console.engine.opening import Unopened, open_links
from console.engine.plan import Plan, make_plan
from console.engine.rules_file import parse_rules
from console.engine.status import Status, read_status, write_status
from console.engine.worker import Worker
from console.errors import PlainError
from console.secrets import Secret, Secrets
from console.settings import LinkSettings, QueueTarget, Settings
from console.store.journal import Journal
from drivers.errors import LinkLost, LoginRefused
from tests.helpers.waiting import wait_until

# --- rules files

ONE = '[[rule]]\nname = "wait"\nscope = "queue"\nfigure = "longest_wait"\nlimit = 60\n'


def test_a_rule_with_everything() -> None:
    text = ONE + (
        'above = false\nfor_s = 2\ncount = 3\nwindow_s = 9.5\nhysteresis = 1\nseverity = "warning"\n'
        'subjects = ["sales"]\nsound_after_s = 30\nenabled = false\n'
    )
    assert parse_rules(text, "x") == (
        Rule(
            "wait", "longest_wait", "queue", 60.0, False, 2.0, 3, 9.5, 1.0, Severity.WARNING, ("sales",), 30.0, False
        ),
    )  # fmt: skip
    assert parse_rules("", "x") == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[[rule", "not a TOML file"),
        ("[rule]\nname = 'x'", r"holds \[\[rule\]\] tables"),
        ("x = 1", r"holds \[\[rule\]\] tables"),
        ("rule = [1]", r"rule 1: write it as"),
        ("[[rule]]\nname = 'x'", "rule 1: “scope” is missing"),
        (ONE + "colour = 'red'", "“colour” means nothing here"),
        (ONE + "for_s = 'long'", "“for_s” has a wrong value"),
        (ONE + "for_s = true", "“for_s” has a wrong value"),
        (ONE + "count = 0", "“count” has a wrong value"),
        (ONE + "severity = 'awful'", "“severity” has a wrong value"),
        (ONE + "subjects = [1]", "“subjects” has a wrong value"),
        (ONE + "count = 2", "“count” needs a “window_s”"),
        (ONE.replace("longest_wait", "moon"), "there is no figure “moon” of a queue"),
        (ONE.replace("queue", "planet"), "there is no figure “longest_wait” of a planet"),
        (ONE + ONE, "two rules are called wait"),
    ],
)
def test_a_wrong_rules_file_says_where_and_what(text: str, why: str) -> None:
    with pytest.raises(PlainError, match=why):
        parse_rules(text, "site.toml")


@given(st.text() | st.text("[]=\"'\n rule.namescopefigurelimit0123456789", max_size=200))
def test_any_text_is_rules_or_a_sentence(text: str) -> None:
    try:
        rules = parse_rules(text, "x")
    except PlainError as error:
        assert str(error).startswith("x")
    else:
        assert all(gauges.known(rule) for rule in rules)


def test_the_rules_that_ship_and_a_sites_own(tmp_path: Path) -> None:
    rules = site_rules(None, tmp_path)
    assert {rule.figure for rule in rules} >= {"blind", "unserved", "longest_wait", "below_target", "database_lag"}
    assert rules[0].name == "link_lost"
    assert assets.text("alarms", "default.toml").count("[[rule]]") == len(rules) + 1  # one in the words at its head
    (tmp_path / "alarms.toml").write_text(ONE, encoding="utf-8")
    assert [rule.name for rule in site_rules(None, tmp_path)] == ["wait"]
    (tmp_path / "named.toml").write_text("", encoding="utf-8")
    assert site_rules(tmp_path / "named.toml", tmp_path) == ()
    with pytest.raises(PlainError, match="cannot be read"):
        site_rules(tmp_path / "none.toml", tmp_path)


# --- systemd, status


def test_systemd_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    assert not tell_systemd("READY=1")
    for address in (str(tmp_path / "notify"), f"@centralino-{tmp_path.name}-{time.monotonic_ns()}"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
            ear.bind(address.replace("@", "\0", 1) if address.startswith("@") else address)
            monkeypatch.setenv("NOTIFY_SOCKET", address)
            assert tell_systemd("READY=1", "STATUS=well")
            assert ear.recv(100) == b"READY=1\nSTATUS=well"
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "nobody"))
    assert not tell_systemd("READY=1")


def test_status_is_whole_or_not_there(tmp_path: Path) -> None:
    status = Status(1, "me", ("engine",), (), {"lab": "up"}, 5, 5, 0, 0, 0.0, "")
    file = tmp_path / "a" / "engine.json"
    assert read_status(file) == {}
    write_status(file, status)
    assert read_status(file)["links"] == {"lab": "up"}
    write_status(tmp_path / "a" / "engine.json" / "b", status)
    file.write_text("[1]", encoding="utf-8")
    assert read_status(file) == {}


# --- opening links


def test_links_of_the_settings_and_one_that_cannot_be_opened(tmp_path: Path) -> None:
    links = (
        LinkSettings("demo", "sim", {"history": False}, record_tape=True),
        LinkSettings("odd", "carrier-pigeon"),
        LinkSettings("wrong", "sim", {"speed": -1.0}),
    )
    demo, odd, wrong = open_links(Settings(data=str(tmp_path), links=links), Secrets())
    assert (demo.name, bool(demo.capabilities)) == ("demo", True)
    assert isinstance(odd, Unopened)
    assert isinstance(wrong, Unopened)
    assert "there is no driver “carrier-pigeon”" in odd.why
    assert "speed" in wrong.why
    with pytest.raises(LoginRefused, match="carrier-pigeon"):
        asyncio.run(odd.run(None))  # type: ignore[arg-type]
    with pytest.raises(LinkLost):
        asyncio.run(odd.execute(None))  # type: ignore[arg-type]


def test_the_plan_of_the_settings(tmp_path: Path) -> None:
    settings = Settings(
        data=str(tmp_path), time_zone="Europe/Lisbon", target=QueueTarget(90, 15, 3),
        queues={"sales": QueueTarget(70, 30, 4)}, teams={"red": ("ann", "Bob")},
    )  # fmt: skip
    plan = make_plan(settings, (), 60.0)
    assert plan.targets == (Target("", 90, 15, short_s=3), Target("sales", 70, 30, short_s=4))
    assert [plan.team_of(*who) for who in (("lab/ann", "Ann"), ("lab/7", "Bob"), ("lab/8", "Eve"))] == [
        "red",
        "red",
        "",
    ]
    assert (plan.linger_s, plan.folder) == (60.0, tmp_path)
    assert str(plan.zone) == "Europe/Lisbon"
    assert Plan(tmp_path).targets == (Target(),)


# --- threads


def test_work_is_done_in_order_and_its_failure_is_the_askers() -> None:
    def fail() -> None:
        raise ZeroDivisionError("oh")

    async def scene() -> None:
        worker, done = Worker("w"), []
        await asyncio.gather(*(worker.run(done.append, n) for n in range(5)))
        assert done == [0, 1, 2, 3, 4]
        with pytest.raises(ZeroDivisionError):
            await worker.run(fail)
        assert await worker.run(lambda: threading.current_thread().name) == "w"
        go = threading.Event()
        hanging = asyncio.create_task(worker.run(go.wait))
        await asyncio.sleep(0)
        assert not worker.join(0.01)
        hanging.cancel()
        await asyncio.gather(hanging, return_exceptions=True)
        worker.stop()
        go.set()
        assert worker.join(5)
        assert Worker("never used").join(0)

    asyncio.run(scene())


def test_work_that_ends_after_the_loop_is_forgotten() -> None:
    go, worker = threading.Event(), Worker("w")

    async def scene() -> None:
        asyncio.create_task(worker.run(go.wait))  # noqa: RUF006
        await asyncio.sleep(0.01)

    asyncio.run(scene())
    worker.stop()
    go.set()
    assert worker.join(5)


# --- who knows everybody


def house(tmp_path: Path, **settings: object) -> bootstrap.House:
    return bootstrap.House(Settings(data=str(tmp_path), **settings), Secrets())  # type: ignore[arg-type]


def test_a_first_start_keeps_its_own_engine(tmp_path: Path) -> None:
    home = house(tmp_path)
    assert home.embedded
    assert home.secret is None
    assert home.presence.startswith("console/")
    keeper = home.keeper()
    assert isinstance(keeper, Keeper)
    words = keeper._words
    assert words[-4:] == ["--data", str(tmp_path), "--database", home.address]
    assert words[1:5] == ["-m", "console", "engine", "--embedded"]


def test_a_server_is_central_and_its_password_has_a_name(tmp_path: Path) -> None:
    central = house(tmp_path, database="postgresql://me@db/calls", database_secret="db")
    central.secrets.hold("db", Secret("open sesame"))
    assert not central.embedded
    assert central.keeper() is None
    assert central.secret == Secret("open sesame")
    assert "sesame" not in central.journal().shown


def test_what_the_engine_must_share_with_the_console(tmp_path: Path) -> None:
    home = bootstrap.House(Settings(data=str(tmp_path)), Secrets(), tmp_path / "site.toml", stay=True)
    keeper = home.keeper()
    assert keeper is not None
    assert keeper._words[-3:] == ["--config", str(tmp_path / "site.toml"), "--stay"]


def test_a_replica_shows_that_somebody_is_there(tmp_path: Path) -> None:
    home = house(tmp_path)
    replica = home.replica(lambda: None)
    replica.start()
    with Journal(home.address) as journal:
        wait_until(lambda: journal.read_lease(home.presence), "the console is seen")
        assert journal.read_lease(HOUSE) is None
    assert replica.stop()
