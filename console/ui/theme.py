"""Colours, type and style: one palette and one style template for every window.

Tokens come from ``resources/themes/*.toml``. The application runs the Fusion style with a palette of our
own, because ``setColorScheme`` does nothing on a plain X server. Painted widgets ask ``current()`` inside
their paint event, so that a change of theme needs nothing but a repaint. No widget names a colour itself.
"""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from console import assets

# The type scale of the desk, in logical pixels (look.md calls them 11 · 12 · 13 · 17 · 30).
SMALL, LABEL, BODY, TITLE, FIGURE = 11, 12, 13, 17, 30
ROW = 29  # height of a row in a dense list
RADIUS = 6.0

FAMILY = "Inter"
DISPLAY_FAMILY = "Inter Display"
FALLBACKS = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans CJK SC",
    "Noto Sans Symbols2",
    "Segoe UI",
    "Helvetica Neue",
    "DejaVu Sans",
)


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens of one theme, each ``#RRGGBB``."""

    name: str
    dark: bool
    background: str
    panel: str
    line: str
    ink: str
    dim: str
    faint: str
    accent: str
    selection: str
    hover: str
    alarm: str
    alarm_ground: str
    warning: str
    warning_ground: str
    blind: str
    blind_ground: str
    trace: str

    def color(self, token: str) -> QColor:
        """A token as a colour (shared: do not change it). Raises AttributeError for an unknown token."""
        return _color(getattr(self, token))

    def severity(self, severity: str, calm: str = "ink") -> QColor:
        """The text colour for ``calm warning alarm blind dim faint accent``; calm takes the given token."""
        return self.color(calm if severity in ("", "calm") else severity)

    def tokens(self) -> dict[str, str]:
        """All colour tokens by name."""
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name not in ("name", "dark")}


@cache
def _color(value: str) -> QColor:
    return QColor(value)


@cache
def load_theme(name: str) -> Theme:
    """The theme of that name: ``light``, ``dark`` or ``wall``. Raises MissingAsset or TypeError (bad tokens)."""
    data = tomllib.loads(assets.text("themes", f"{name}.toml"))
    return Theme(name=data["name"], dark=data["dark"], **data["colors"])


class _Current:
    theme: Theme | None = None


def current() -> Theme:
    """The theme in force (light until somebody applied another one)."""
    return _Current.theme or load_theme("light")


def apply_theme(app: QApplication, name: str) -> Theme:
    """Dress the application; ``system`` follows the desktop where it says what it prefers. Repaints everything."""
    if name == "system":
        name = "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    theme = load_theme(name)
    tick = assets.path("themes", f"tick-{'dark' if theme.dark else 'light'}.svg").as_posix()
    sheet = Template(assets.text("themes", "style.qss")).substitute(theme.tokens(), tick=tick)
    if _Current.theme is theme and app.styleSheet() == sheet:
        return theme  # dressing every widget anew takes a second in a full window
    _Current.theme = theme
    load_fonts()
    app.styleHints().setColorScheme(Qt.ColorScheme.Dark if theme.dark else Qt.ColorScheme.Light)
    app.setStyleSheet("")  # what follows would dress every widget once more under it
    style = QStyleFactory.create("Fusion")
    if style is not None:
        app.setStyle(style)
    app.setFont(font(BODY))
    app.setPalette(palette(theme))
    app.setStyleSheet(sheet)
    return theme


def palette(theme: Theme) -> QPalette:
    """The Qt palette of a theme, disabled text included."""
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.background,
        role.WindowText: theme.ink,
        role.Base: theme.panel,
        role.Text: theme.ink,
        role.AlternateBase: theme.panel,
        role.ToolTipBase: theme.panel,
        role.ToolTipText: theme.ink,
        role.Button: theme.panel,
        role.ButtonText: theme.ink,
        role.BrightText: theme.alarm,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.ink,
        role.PlaceholderText: theme.faint,
        role.Light: theme.panel,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.trace,
        role.Shadow: theme.line,
        role.Accent: theme.accent,
    }
    made = QPalette()
    for key, value in colors.items():
        made.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.faint))
    return made


@cache
def load_fonts() -> tuple[str, ...]:
    """Register the shipped fonts once; the families they gave."""
    families: list[str] = []
    for name in assets.names("fonts", ".otf"):
        number = QFontDatabase.addApplicationFont(str(assets.path("fonts", f"{name}.otf")))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


@cache
def font(size: float, weight: int = 400, *, display: bool = False) -> QFont:
    """The interface font in logical pixels with tabular figures; a shared object: copy before changing it."""
    made = QFont()
    made.setFamilies([DISPLAY_FAMILY if display else FAMILY, *FALLBACKS])
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setFeature(QFont.Tag("cv05"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def contrast(first: str, second: str) -> float:
    """The WCAG 2.1 contrast ratio of two ``#RRGGBB`` colours (1 to 21)."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(value: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(value[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
