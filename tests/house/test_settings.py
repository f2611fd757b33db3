"""Settings: a first start needs none, every wrong key is named, what is written reads back equal, no password."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console import settings as house
from console.center.states import Variant
from console.settings import LinkSettings, QueueTarget, Settings, SettingsError

FULL = """
site = "Ospedale civile"
database = "postgresql://console@db.example/centralino"
database_secret = "journal"
language = "it"
theme = "dark"
time_zone = "Europe/Rome"

[target]
percent = 80
seconds = 20
short_abandon = 5

[queues.emergency]
seconds = 10.5

[teams]
morning = ["SIP/101", "SIP/102"]

[[links]]
name = "main"
driver = "ami"
record_tape = true
options = { host = "switch.example", port = 5039, tls = true, user = "reader", secret = "switch-reader" }

[[links]]
name = "demo"
driver = "sim"
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_a_first_start_has_a_journal_and_a_simulated_switch() -> None:
    settings = house.load()
    assert settings == Settings()
    assert settings.database_address().startswith("sqlite:///")
    assert settings.database_address().endswith("/journal.sqlite")
    assert [link.driver for link in settings.links] == ["sim"]


def test_a_full_file_reads(tmp_path: Path) -> None:
    settings = house.load(written(tmp_path, FULL))
    assert settings.site == "Ospedale civile"
    assert settings.target_of("emergency") == QueueTarget(80.0, 10.5, 5.0)
    assert settings.target_of("other") == QueueTarget(80.0, 20.0, 5.0)
    assert settings.team_of("SIP/102") == "morning"
    assert settings.team_of("SIP/103") == ""
    assert settings.link("main").options["port"] == 5039
    assert settings.link("main").record_tape
    assert str(settings.zone()) == "Europe/Rome"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("sight = 'x'", "sight"),
        ("site = 3", "site"),
        ("language = 'de'", "language"),
        ("theme = 'pink'", "theme"),
        ("time_zone = 'Europe/Atlantis'", "time_zone"),
        ("time_zone = '../../etc/passwd'", "time_zone"),
        ("database = 'postgresql://me:word@db/x'", "database"),
        ("database = 'postgresql://me@db/x?password=word'", "database"),
        ("[target]\npercent = 101", "target.percent"),
        ("[target]\nseconds = 0", "target.seconds"),
        ("[target]\nseconds = nan", "target.seconds"),
        ("[target]\nseconds = true", "target.seconds"),
        ("[target]\nvariant = 'best'", "target.variant"),
        ("[target]\nvariant = []", "target.variant"),
        ("[queues.a]\nsecond = 4", "queues.a.second"),
        ("[queues.a]\nshort_abandon = -1", "queues.a.short_abandon"),
        ("queues = 4", "queues"),
        ("[teams]\nred = 'x'", "teams.red"),
        ("links = 4", "links"),
        ("[[links]]\nname = 'a'", "links[1].driver"),
        ("[[links]]\nname = 'a'\ndriver = 'sim'\n[[links]]\nname = 'a'\ndriver = 'sim'", "links"),
        ("[[links]]\nname = 'a'\ndriver = 'ami'\noptions = { password = 'x' }", "links[1].options.password"),
        ("[[links]]\nname = 'a'\ndriver = 'ami'\nrecord_tape = 1", "links[1].record_tape"),
        ("site = ", "not a TOML file"),
    ],
)
def test_a_wrong_setting_is_named_with_its_file(tmp_path: Path, text: str, key: str) -> None:
    file = written(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        house.load(file)
    assert str(caught.value).startswith(f"{file}: {key}:")


def test_a_password_in_an_address_is_refused_without_being_repeated(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        house.load(written(tmp_path, "database = 'postgresql://me:hunter2@db/x'"))
    assert "hunter2" not in str(caught.value)


def test_a_named_file_must_exist(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such settings file"):
        house.load(tmp_path / "none.toml")


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b"site = '\xff'")
    with pytest.raises(SettingsError, match="not a TOML file"):
        house.load(file)


def test_saving_replaces_the_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    file = written(tmp_path, "site = 'old'")
    settings = house.with_link(Settings(site="new"), LinkSettings("main", "ami", {"host": "127.0.0.1"}))
    assert house.save(settings, file) == file
    assert house.load(file) == settings
    assert list(tmp_path.iterdir()) == [file]


def test_what_cannot_be_read_back_is_not_written(tmp_path: Path) -> None:
    file = written(tmp_path, "site = 'old'")
    with pytest.raises(SettingsError):
        house.save(Settings(theme="pink"), file)
    with pytest.raises(SettingsError):
        house.save(Settings(site="\ud800"), file)
    assert house.load(file).site == "old"
    assert list(tmp_path.iterdir()) == [file]


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
values = st.recursive(
    texts | st.integers(-(2**63), 2**63 - 1) | st.booleans() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
names = texts.filter(bool)
option_names = texts.filter(lambda name: not any(word in name.lower() for word in ("pass", "pwd", "key", "token")))
links = st.builds(LinkSettings, names, names, st.dictionaries(option_names, values, max_size=4), st.booleans())
targets = st.builds(
    QueueTarget,
    st.floats(0.1, 100, allow_nan=False),
    st.floats(0.1, 1e6, allow_nan=False),
    st.floats(0, 1e6, allow_nan=False),
    st.sampled_from(Variant),
)


@given(
    st.builds(
        Settings,
        site=texts,
        theme=st.sampled_from(["light", "dark"]),
        target=targets,
        queues=st.dictionaries(texts, targets, max_size=3),
        teams=st.dictionaries(texts, st.lists(texts, max_size=3).map(tuple), max_size=3),
        links=st.lists(links, max_size=3, unique_by=lambda link: link.name).map(tuple),
    )
)
def test_any_settings_written_read_back_equal(settings: Settings) -> None:
    import tomllib

    from console.settings_toml import as_toml

    assert house.parse(tomllib.loads(as_toml(settings)), "x") == settings


@given(st.dictionaries(st.sampled_from(["site", "target", "queues", "teams", "links", "x"]), values))
def test_any_table_reads_or_is_refused_in_words(table: dict[str, object]) -> None:
    try:
        house.parse(table, "the file")
    except SettingsError as error:
        assert str(error).startswith("the file: ")
