"""Where each tile of a page lies. Pure geometry, in the proportions of a screen 1,080 high."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from console.ui.wallboard.boards import Board, Page

MARGIN, GAP, HEAD, FOOT = 40.0, 20.0, 92.0, 66.0


@dataclass(frozen=True, slots=True)
class Place:
    """One tile: what it shows (`queues`, `agents` or a figure's name), of whom, and where."""

    what: str
    subject: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page as it turns up: with the queues or agents that fell to it."""

    page: Page
    subjects: tuple[str, ...] = ()
    alone: bool = False  # the only page of its kind: it may fill the screen


def leaves(board: Board, queues: list[str], agents: list[str]) -> list[Leaf]:
    """All pages, those with `each` repeated for what there is (once, empty, when there is nothing)."""
    made: list[Leaf] = []
    for page in board.pages:
        things = {"": [], "agents": agents}.get(page.each, queues)
        if not things:
            made.append(Leaf(page))
        for start in range(0, len(things), page.per_page):
            made.append(Leaf(page, tuple(things[start : start + page.per_page]), len(things) <= page.per_page))
    return made


def places(leaf: Leaf, width: float, height: float) -> list[Place]:
    """The tiles of a page on a screen of this size."""
    scale = height / 1080
    left, top = MARGIN * scale, HEAD * scale
    room = QRectF(left, top, width - 2 * left, height - top - FOOT * scale)
    gap = GAP * scale
    shares = sum(row.height for row in leaf.page.rows)
    usable = room.height() - gap * (len(leaf.page.rows) - 1)
    made: list[Place] = []
    y = room.top()
    for row in leaf.page.rows:
        band = QRectF(room.left(), y, room.width(), usable * row.height / shares)
        if row.show in (("queues",), ("agents",)):
            made += _crowd(row.show[0], leaf, band, gap)
        else:
            subject = leaf.subjects[0] if leaf.page.each == "queue" and leaf.subjects else ""
            made += _line(row.show, subject, band, gap)
        y = band.bottom() + gap
    return made


def _line(show: tuple[str, ...], subject: str, band: QRectF, gap: float) -> list[Place]:
    wide = (band.width() - gap * (len(show) - 1)) / len(show)
    return [
        Place(what, subject, QRectF(band.left() + number * (wide + gap), band.top(), wide, band.height()))
        for number, what in enumerate(show)
    ]


def _crowd(what: str, leaf: Leaf, band: QRectF, gap: float) -> list[Place]:
    """A grid that keeps its cells while the page is the same: a tile never moves because of its neighbour."""
    number = len(leaf.subjects)
    if not number:
        return [Place(what, "", band)]
    if what == "agents":
        gap /= 2
        cells = number if leaf.alone else leaf.page.per_page
        columns = max(1, min(5, -(-cells // 6)))
        lines = max(4, -(-cells // columns))
    else:
        columns = number if number <= 5 else -(-number // 2) if number <= 12 else -(-number // 3)
        lines = -(-number // columns)
    wide = (band.width() - gap * (columns - 1)) / columns
    high = (band.height() - gap * (lines - 1)) / lines
    made: list[Place] = []
    for at, subject in enumerate(leaf.subjects):
        x, y = band.left() + at % columns * (wide + gap), band.top() + at // columns * (high + gap)
        made.append(Place(what, subject, QRectF(x, y, wide, high)))
    return made
