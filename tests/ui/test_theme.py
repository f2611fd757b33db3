"""The look: tokens that can be read, a font with tabular figures, icons that take the theme's colour."""

import sys
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication

from console import assets
from console.ui import icons, theme

THEMES = ("light", "dark", "wall")
# Every pair of a text token and a ground it is drawn on. `faint` keeps to the two plain grounds.
PAIRS = [
    (text, ground)
    for text in ("ink", "dim", "alarm", "warning", "blind", "accent")
    for ground in ("background", "panel", "hover", "selection")
] + [
    ("faint", "background"),
    ("faint", "panel"),
    ("ink", "alarm_ground"),
    ("alarm", "alarm_ground"),
    ("warning", "warning_ground"),
    ("ink", "blind_ground"),
    ("dim", "blind_ground"),
    ("blind", "blind_ground"),
]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(name: str, text: str, ground: str) -> None:
    tokens = theme.load_theme(name).tokens()
    assert theme.contrast(tokens[text], tokens[ground]) >= 4.5, f"{name}: {text} on {ground}"


def test_contrast_is_that_of_the_standard() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert theme.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_reaches_the_palette(qapp: QApplication, name: str) -> None:
    applied = theme.apply_theme(qapp, name)
    assert theme.current() is applied
    assert qapp.palette().window().color().name() == applied.background.lower()
    assert qapp.palette().text().color().name() == applied.ink.lower()
    assert "$" not in qapp.styleSheet()


def test_an_unknown_theme_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(assets.MissingAsset):
        theme.load_theme("sepia")


def test_figures_are_tabular(qapp: QApplication) -> None:
    families = theme.load_fonts()
    assert theme.FAMILY in families
    assert theme.DISPLAY_FAMILY in families
    assert theme.FAMILY in QFontDatabase.families()
    for size, weight in ((13, 400), (30, 600)):
        metrics = QFontMetricsF(theme.font(size, weight))
        assert metrics.horizontalAdvance("1111") == pytest.approx(metrics.horizontalAdvance("8888"))


def test_fonts_ship_with_their_licence_and_stay_small() -> None:
    folder = assets.path("fonts")
    assert "SIL OPEN FONT LICENSE Version 1.1" in assets.text("fonts", "OFL.txt")
    assert sum(entry.stat().st_size for entry in folder.iterdir()) < 2_500_000


@pytest.mark.parametrize("name", sorted(icons.icon_names()))
def test_an_icon_takes_the_colour_it_is_given(qapp: QApplication, name: str) -> None:
    picture = icons.pixmap(name, 24, "#123456", 2.0).toImage()
    assert picture.width() == 48
    solid = {
        picture.pixelColor(x, y).name() for x in range(48) for y in range(48) if picture.pixelColor(x, y).alpha() == 255
    }
    assert solid == {"#123456"}, f"{name} draws nothing solid or has a colour of its own"


def test_an_icon_follows_the_theme(qapp: QApplication) -> None:
    shown = icons.icon("talking", "ink")
    middles = []
    for name in ("light", "dark"):
        theme.apply_theme(qapp, name)
        picture = shown.pixmap(24, 24).toImage()
        middles.append(picture.pixelColor(picture.width() // 2, picture.height() // 2).name())
    assert middles == [theme.load_theme("light").ink.lower(), theme.load_theme("dark").ink.lower()]


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(assets.MissingAsset):
        icons.icon("nothing")


def test_system_theme_is_one_we_have(qapp: QApplication) -> None:
    wanted = "dark" if qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    assert theme.apply_theme(qapp, "system").name == wanted


def test_a_frozen_bundle_finds_its_files_at_its_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assets.root.cache_clear()
    (tmp_path / "resources" / "themes").mkdir(parents=True)
    (tmp_path / "resources" / "themes" / "x.toml").write_text("")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    try:
        assert assets.root() == tmp_path / "resources"
        assert assets.names("themes", ".toml") == ["x"]
        with pytest.raises(assets.MissingAsset, match=r"themes/light\.toml is missing"):
            assets.path("themes", "light.toml")
    finally:
        assets.root.cache_clear()


def test_an_installation_without_its_files_says_where_it_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assets.root.cache_clear()
    monkeypatch.setattr(assets, "__file__", str(tmp_path / "console" / "assets.py"))
    try:
        with pytest.raises(assets.MissingAsset, match="resources not found in"):
            assets.root()
    finally:
        assets.root.cache_clear()


def test_the_alarm_sound_is_short_and_plain_pcm() -> None:
    with wave.open(str(assets.path("sounds", "alarm.wav")), "rb") as sound:
        assert sound.getsampwidth() == 2
        assert 0.5 < sound.getnframes() / sound.getframerate() < 3.0
        assert max(sound.readframes(sound.getnframes())) > 0
