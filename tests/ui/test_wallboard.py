"""The wallboard: its boards are checked word by word, it is never calm about what it cannot see, it repaints little.

Long because the cases of one subject share its fixtures and read as one list.
"""

import argparse
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.center import events as e
from console.center.state import Center
from console.center.states import AgentState
from console.center.ticket import TicketCard
from console.errors import PlainError
from console.ui import program, scenes, stage, theme
from console.ui.bridge import Bridge
from console.ui.feed import Health, ScriptedFeed
from console.ui.language import install_language
from console.ui.wallboard import boards, main
from console.ui.wallboard.figures import Sight, agent_face, figure_face, figure_word, loss, queue_face
from console.ui.wallboard.layout import leaves, places
from console.ui.wallboard.values import AgentFace, FigureFace, Headline, QueueFace, spoken
from console.ui.wallboard.window import WallboardWindow

NOON = scenes.NOON


@pytest.fixture(autouse=True)
def wall(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "wall")
    install_language(qapp, "en")


def shown(qtbot: QtBot, scene: str = "busy", board: str = "centre", size: tuple[int, int] = (960, 540)):
    """A board over a scene: the window and the feed behind it."""
    kept: list[ScriptedFeed] = []
    the_scene = scenes.SCENES[scene]()

    def open_feed(wake) -> ScriptedFeed:
        kept.append(the_scene.feed(wake))
        return kept[0]

    bridge = Bridge(open_feed)
    bridge.look_after()
    window = WallboardWindow(bridge, boards.find(board), "Milano")
    bridge.setParent(window)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    QApplication.processEvents()
    return window, kept[0]


# boards


@pytest.mark.parametrize("name", ["centre", "queue", "agents", "desk"])
def test_presets_are_right(name: str) -> None:
    board = boards.find(name)
    assert board.name == name
    assert board.pages
    assert name in boards.known()


PAGE = {"row": [{"show": ["waiting"]}]}


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({}, "page: at least one"),
        ({"page": []}, "page: at least one"),
        ({"page": [{}]}, "page 1: row: at least one"),
        ({"pages": [PAGE]}, "“pages” is not known here; known: title, rotate_s, page"),
        (
            {"page": [{"row": [{"show": ["wating"]}]}]},
            "page 1, row 1: show has “wating”; known: queues, agents, waiting",
        ),
        ({"page": [{"row": [{"show": []}]}]}, "show must be a list of names"),
        ({"page": [{"row": [{"show": ["queues"]}]}]}, '“queues” needs each = "queues"'),
        ({"page": [{"each": "queue", "row": [{"show": ["trunks"]}]}]}, "figure of the whole centre"),
        ({"page": [{"row": [{"show": ["expected_wait"]}]}]}, "figure of one queue"),
        ({"page": [{"row": [{"show": ["waiting"] * 9}]}]}, "cannot be read from afar"),
        ({"page": [{"row": [{"show": ["waiting"], "height": "tall"}]}]}, "height: must be a number from 0.1 to 20"),
        (
            {"page": [{"row": [{"show": ["tickets_late/"]}]}]},
            "“tickets_late/” needs a level or a team after the stroke",
        ),
        ({"page": [{"each": "queue", "row": [{"show": ["tickets_open"]}]}]}, "figure of the help desk, not of a queue"),
        ({"page": [PAGE], "rotate_s": True}, "rotate_s: must be a number from 0"),
        ({"page": [PAGE | {"each": "agent"}]}, "each must be one of queue, queues, agents, not “agent”"),
        ({"page": [PAGE], "title": 7}, "title: must be a text"),
    ],
)
def test_a_wrong_board_says_where_and_what(table: dict, words: str) -> None:
    with pytest.raises(boards.BoardError, match=r"mine\.toml") as error:
        boards.parse(table, "mine", "mine.toml")
    assert words in str(error.value)


def test_files_that_are_none(tmp_path: Path) -> None:
    with pytest.raises(boards.BoardError, match=r"no board “nope”; known: .*agents.*centre"):
        boards.find("nope")
    with pytest.raises(boards.BoardError, match="cannot be read"):
        boards.find(str(tmp_path / "nope.toml"))
    wrong = tmp_path / "wrong.toml"
    wrong.write_bytes(b"\xff\xfe = [")
    with pytest.raises(boards.BoardError, match="not a TOML"):
        boards.find(str(wrong))


def test_a_users_own_board_wins_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boards, "default_config_file", lambda: tmp_path / "settings.toml")
    assert boards.find("centre").title == "Centre"
    (tmp_path / "boards").mkdir()
    (tmp_path / "boards" / "centre.toml").write_text('title = "Ours"\n[[page]]\n[[page.row]]\nshow = ["waiting"]\n')
    assert boards.find("centre").title == "Ours"
    assert boards.known() == ["agents", "centre", "desk", "queue"]


words = st.sampled_from(
    [
        *boards.FIGURES,
        *boards.STATES,
        *boards.CROWDS,
        *boards.TICKETS,
        "tickets_open/2",
        "tickets_late/",
        "nonsense",
        "",
    ]
)
values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), words),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(["title", "rotate_s", "page", "each", "per_page", "row", "height", "show", "other"]),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=30,
)


@given(st.dictionaries(st.sampled_from(["title", "rotate_s", "page", "other"]), values, max_size=4))
def test_any_table_is_a_board_or_a_clear_error(table: dict) -> None:
    try:
        board = boards.parse(table, "any", "any.toml")
    except boards.BoardError as error:
        assert str(error).startswith("any.toml")
        return
    for leaf in leaves(board, ["a/1", "a/2"], ["a/3"]):
        assert places(leaf, 1920, 1080)


@pytest.mark.parametrize("queues", [1, 2, 5, 6, 8, 9, 20])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (3840, 2160), (1080, 1920)])
def test_tiles_stay_on_the_screen_and_never_overlap(queues: int, size: tuple[int, int]) -> None:
    names = [f"a/{n}" for n in range(queues)]
    for board in ("centre", "queue", "agents", "desk"):
        made = leaves(boards.find(board), names, names)
        shows_them = board != "desk"
        seen = {place.subject for leaf in made for place in places(leaf, *size) if place.subject}
        assert seen == (set(names) if shows_them else set())
        for leaf in made:
            rects = [place.rect for place in places(leaf, *size)]
            screen = QRect(0, 0, *size)
            assert all(screen.contains(rect.toRect()) for rect in rects)
            assert not any(a.intersects(b) for at, a in enumerate(rects) for b in rects[at + 1 :])


# what is seen


def test_a_queue_in_trouble_says_so_and_the_others_are_calm() -> None:
    center = stage.busy(NOON).center()
    sight = Sight(center, NOON)
    faces = [queue_face(sight, queue) for queue in center.queues]
    assert [face.severity for face in faces] == ["alarm", "calm", "calm", "warning", "calm"]
    assert faces[0].waiting == "7"
    assert faces[0].longest == "3:12"
    assert faces[0].troubled == {"longest_wait"}
    assert faces[3].troubled == {"service_level"}
    assert faces[0].target == "80/20"
    assert spoken(faces[0]).startswith("Support L1: waiting 7, longest wait 3:12, service level ")


@pytest.mark.parametrize("hidden", [0.0, NOON - 60])
def test_what_cannot_be_seen_has_no_figure(hidden: float) -> None:
    """By a lost link, and by a lost engine or database: every kind of tile is blind and empty of figures."""
    center = (stage.busy if hidden else stage.blind)(NOON).center()
    sight = Sight(center, NOON, hidden)
    faces = [queue_face(sight, queue) for queue in center.queues]
    faces += [figure_face(sight, name) for name in (*boards.FIGURES, *AgentState) if name not in boards.ONLY_QUEUE]
    faces += [figure_face(sight, "waiting", queue) for queue in center.queues]
    faces += [agent_face(sight, agent) for agent in center.agents]
    for face in faces:
        assert face.severity == "blind"
        assert face.blind == ("blind since 10:41" if hidden else "blind since 10:42")
        figures = {
            QueueFace: lambda f: (f.waiting, f.longest, f.level),
            FigureFace: lambda f: (f.text,),
            AgentFace: lambda f: (f.time, f.word),
        }[type(face)](face)
        assert not any(figures)


def test_a_link_that_never_came_up_is_no_calm_centre() -> None:
    center = stage.Stage(NOON).center()
    assert Sight(center, NOON).blind_words() == "no data yet"
    assert loss(Sight(center, NOON), Health())[0] == "no data yet"
    assert loss(Sight(stage.busy(NOON).center(), NOON), Health(starting=True))[0] == "no data yet"
    assert loss(Sight(stage.busy(NOON).center(), NOON), Health(), behind=True)[0] == "no data yet"
    assert loss(Sight(stage.busy(NOON).center(), NOON), Health()) == ("", "")


def test_one_of_two_links_lost_blinds_its_own_queues_only() -> None:
    center = stage.half_blind(NOON).center()
    sight = Sight(center, NOON)
    assert queue_face(sight, "asterisk-to/Torino").severity == "calm"
    assert queue_face(sight, f"{stage.LINK}/Sales").severity == "blind"
    assert figure_face(sight, "talking").severity == "blind", "a sum over both would be too small"
    assert loss(sight, Health()) == ("", "")


@pytest.mark.parametrize(("scene", "words"), [("blind", "blind since 10:42"), ("no-engine", "blind since 10:41")])
@pytest.mark.parametrize("board", ["centre", "queue", "agents"])
def test_blindness_covers_the_board_so_that_nobody_can_miss_it(
    qtbot: QtBot, scene: str, words: str, board: str
) -> None:
    window, _ = shown(qtbot, scene, board)
    assert window.lost == words
    name = QAccessible.queryAccessibleInterface(window).text(QAccessible.Text.Name)
    assert words in name
    picture = window.grab().toImage()
    violet = QColor(theme.current().blind)
    pixels = [QColor(picture.pixel(x, y)) for x in range(0, 960, 3) for y in range(60, 500, 3)]
    near = sum(abs(pixel.hslHue() - violet.hslHue()) < 20 and pixel.hslSaturation() > 25 for pixel in pixels)
    assert near > len(pixels) * 0.12, "the hatching must be all over"


def test_losing_and_finding_the_engine(qtbot: QtBot) -> None:
    window, feed = shown(qtbot)
    assert window.lost == ""
    before = window.faces
    feed.state = Health(engine_since=NOON - 3)
    window._bridge.look_after()
    assert window.lost == "blind since 10:42"
    assert all(face.severity == "blind" for face in window.faces)
    assert window._lines == Headline("", "blind since 10:42", "blind"), "no word of links that may be lost by now"
    feed.state = Health()
    window._bridge.look_after()
    assert window.lost == ""
    assert window.faces == before


# tickets


def test_the_help_desks_figures() -> None:
    center = scenes.SCENES["desk"]().center
    cards = [card for card in center.tickets.values() if card.status != "solved"]
    sight = Sight(center, NOON)
    late = figure_face(sight, "tickets_late")
    assert (late.text, late.severity, late.icon) == (str(sum("solve" in c.breached for c in cards)), "alarm", "tickets")
    assert figure_face(sight, "tickets_at_risk").severity == "warning"
    level = figure_face(sight, "tickets_open/2")
    assert (level.word, level.text) == ("open · level 2", str(sum(card.level == 2 for card in cards)))
    team = figure_face(sight, "tickets_open/network")
    assert (team.word, team.text) == ("open · network", level.text)
    oldest = max(NOON - card.opened for card in cards if card.answer_due)
    assert figure_face(sight, "tickets_oldest_unanswered").text == f"{oldest // 3600:.0f} h {oldest % 3600 // 60:02.0f}"
    assert spoken(late) == f"late tickets {late.text}"


def test_times_of_tickets_are_read_from_afar() -> None:
    def due(seconds: float) -> str:
        center = Center(tickets={"a": TicketCard("a", 1, status="open", solve_due=NOON + seconds)})
        return figure_face(Sight(center, NOON), "tickets_next_due").text

    assert [due(250), due(10_560), due(300_000)] == ["4:10", "2 h 56", "3 d"]
    assert figure_face(Sight(Center(), NOON), "tickets_next_due").text == "–"
    assert figure_face(Sight(Center(), NOON), "tickets_late").severity == "calm"


def test_a_lost_switch_hides_no_ticket_and_a_lost_engine_hides_all() -> None:
    center = stage.blind(NOON).center()
    assert figure_face(Sight(center, NOON), "tickets_open").text == "0"
    for figure in (*boards.TICKETS, "tickets_late/2"):
        face = figure_face(Sight(center, NOON, NOON - 60), figure)
        assert (face.text, face.severity, face.blind) == ("", "blind", "blind since 10:41")
    assert loss(Sight(center, NOON), Health())[0] == "blind since 10:42"
    assert loss(Sight(center, NOON), Health(), linked=False) == ("", "")
    assert loss(Sight(center, NOON), Health(engine_since=NOON - 60), linked=False)[0] == "blind since 10:41"
    assert boards.tickets_only(boards.find("desk"))
    assert not boards.tickets_only(boards.find("centre"))


def test_the_desks_board_is_covered_by_a_lost_engine_only(qtbot: QtBot) -> None:
    assert shown(qtbot, "no-engine", "desk")[0].lost == "blind since 10:41"
    window, _ = shown(qtbot, "blind", "desk")
    assert window.lost == ""
    assert {face.severity for face in window.faces} == {"calm"}
    assert window._lines.foot_severity == "blind", "the switch's loss is said below"


# painting


class Painted(QObject):
    """Records the regions a widget was asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.area = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.area += sum(rect.width() * rect.height() for rect in event.region())
        return False


def test_only_the_tiles_that_changed_are_painted(qtbot: QtBot) -> None:
    window, feed = shown(qtbot)
    watch = Painted()
    window.installEventFilter(watch)
    QApplication.processEvents()
    watch.area = 0
    window.look()
    QApplication.processEvents()
    assert watch.area == 0, "nothing changed"
    call = f"{stage.LINK}/new.1"
    feed.tell(
        e.CallArrived(NOON, "r1", stage.LINK, call=call, native="new.1"),
        e.CallQueued(NOON, "r2", stage.LINK, call=call, visit=f"{call}/1", queue=f"{stage.LINK}/Orders"),
    )
    window._bridge.turn()
    window.look()
    QApplication.processEvents()
    assert window.faces[2].waiting == "2"
    assert 0 < watch.area < window.width() * window.height() * 0.35


@pytest.mark.parametrize("scene", sorted(scenes.SCENES))
@pytest.mark.parametrize("board", ["centre", "queue", "agents", "desk"])
@pytest.mark.parametrize("size", [(1280, 800), (640, 360), (540, 960)])
def test_every_board_paints_every_scene(qtbot: QtBot, scene: str, board: str, size: tuple[int, int]) -> None:
    window, _ = shown(qtbot, scene, board, size)
    picture = window.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(0, size[0], 7) for y in range(0, size[1], 7)}) > 3


# hands


def test_arrows_turn_pages_and_escape_leaves(qtbot: QtBot) -> None:
    window, _ = shown(qtbot, "busy", "queue")
    assert window.pages == 5
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert window.page == 1
    QTest.keyClick(window, Qt.Key.Key_Left)
    QTest.keyClick(window, Qt.Key.Key_PageUp)
    assert window.page == 4
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_pages_turn_by_themselves(qtbot: QtBot) -> None:
    scene = scenes.SCENES["busy"]()
    bridge = scene.bridge()
    window = WallboardWindow(bridge, boards.turning(boards.find("queue"), 0.05))
    bridge.setParent(window)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.page == 2, timeout=5000)
    with pytest.raises(boards.BoardError, match="--rotate"):
        boards.turning(boards.find("queue"), -1)


def test_only_the_queues_asked_for(qtbot: QtBot) -> None:
    scene = scenes.SCENES["busy"]()
    bridge = scene.bridge()
    window = WallboardWindow(bridge, boards.find("queue"), "Milano", ["Sales"])
    bridge.setParent(window)
    qtbot.addWidget(window)
    window.show()
    assert window.pages == 1
    assert window.faces[0] == figure_face(Sight(scene.center, NOON), "waiting", f"{stage.LINK}/Sales")


def test_words_of_the_command_line(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    main.add_arguments(parser)
    assert main.run(parser.parse_args(["--boards"])) == 0
    assert capsys.readouterr().out.split() == ["agents", "centre", "desk", "queue"]
    with pytest.raises(boards.BoardError):
        main.run(parser.parse_args(["--board", "nope"]))
    assert main.chosen_screen(0) is main.chosen_screen(1)
    with pytest.raises(PlainError, match="there is no screen 99; there are: 1 "):
        main.chosen_screen(99)


def test_every_figure_has_a_word() -> None:
    names = [
        figure_word(name)
        for name in (*boards.FIGURES, *boards.STATES, *boards.TICKETS, "tickets_late/2", "tickets_late/front")
    ]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("board", ["centre", "queue", "agents", "desk"])
def test_the_role_shows_a_board_until_escape(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, board: str) -> None:
    """`run` from its arguments to the end: the window is shown on the screen, the feed and the engine's keeper stop."""
    scene = scenes.SCENES["busy"]()
    lived: list[str] = []

    class Keeper:
        def start(self) -> None:
            lived.append("keeper started")

        def stop(self) -> None:
            lived.append("keeper stopped")

    settings = SimpleNamespace(language="it", theme="dark", site="Milano")
    house = SimpleNamespace(replica=lambda wake: scene.feed(wake), keeper=Keeper, settings=settings)
    monkeypatch.setattr(program, "JournalFeed", lambda feed: feed)
    parser = argparse.ArgumentParser()
    main.add_arguments(parser)
    args = parser.parse_args(["--board", board, "--rotate", "0", "--screen", "1"])
    args.house, args.settings = house, settings

    def leave() -> None:
        window = next(w for w in qapp.topLevelWidgets() if isinstance(w, WallboardWindow) and w.isVisible())
        lived.append(f"{window.isFullScreen()} {window.faces[0].severity}")
        QTest.keyClick(window, Qt.Key.Key_Q)
        qapp.quit()

    QTimer.singleShot(50, leave)
    assert main.run(args) == 0
    # The last window posted a second farewell: left in the queue it would end every event loop of later tests.
    QCoreApplication.removePostedEvents(qapp, QEvent.Type.Quit.value)
    first = {"centre": "alarm"}.get(board, "calm")
    assert lived == ["keeper started", f"True {first}", "keeper stopped"]


def test_the_shooting_script_writes_a_picture(tmp_path: Path) -> None:
    """In a process of its own: the script sets platform and scale before Qt is loaded."""
    out = tmp_path / "wall.png"
    words = ["--screen", "wallboard", "--theme", "wall", "--language", "pt", "--size", "640x360", "--scale", "1.5"]
    script = Path(__file__).resolve().parents[2] / "scripts" / "shoot.py"
    done = subprocess.run(
        [sys.executable, str(script), *words, "--out", str(out)], check=False, capture_output=True, timeout=120
    )
    assert done.returncode == 0, done.stderr.decode()
    assert QImage(str(out)).size() == QSize(960, 540)
