"""Devices with their points, live; and the selected one's outputs by hand, behind a switch that shows who has it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from console.center.state import Key
from console.ui.bridge import Bridge
from console.ui.supervisor.hands import Hands
from console.ui.supervisor.page import Page
from console.ui.supervisor.panes import Pane
from console.ui.technician.device_lists import devices, points
from console.ui.technician.hand_panel import HandPanel
from console.ui.widgets.empty import EmptyState


class DevicesPage(Page):
    """The equipment around the switch."""

    def __init__(self, bridge: Bridge, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__("devices", bridge, parent)
        self._device = ""
        self.pane = self.add_pane(Pane("tech-devices", self.tr("Devices"), devices(bridge), bridge, filterable=True))
        self.pane.set_empty(
            EmptyState(
                "devices",
                self.tr("No device is known yet"),
                self.tr("Devices on Modbus show as soon as a link with the driver “modbus” is in the settings."),
            )
        )
        self.points = self.add_pane(
            Pane("tech-points", self.tr("Points"), points(bridge, lambda: self._device), bridge)
        )
        self.points.set_empty(
            EmptyState("devices", self.tr("No points to show"), self.tr("Select a device: what it reads shows here."))
        )
        self.hand = HandPanel(bridge, hands)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QSplitter(Qt.Orientation.Vertical)
        left.setHandleWidth(12)
        left.setChildrenCollapsible(False)
        left.addWidget(self.pane)
        left.addWidget(self.points)
        left.setSizes([240, 400])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        right = QVBoxLayout()
        right.addWidget(self.hand)
        layout.addWidget(left, 1)
        layout.addLayout(right)

    def mark(self, selection: tuple[Key, ...]) -> None:
        device = next((name for kind, name in selection if kind == "device"), "")
        point = next((name for kind, name in selection if kind == "point"), "")
        if device and device != self._device:
            self._device = device
            self.points.refresh()
            self.hand.show_device(device)
        keep = (("device", self._device),) if self._device else selection
        super().mark(selection if device or not self._device else keep)
        if point:  # beside its device, which stays selected
            self.points.mark(("point", point))
            self.hand.choose(point)

    def follow(self, keys) -> None:
        super().follow(keys)
        if any(kind in ("device", "point", "order", "link", "centre") for kind, _ in keys):
            self.hand.refresh()

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "hand"):
            self.hand.refresh()

    def second(self) -> None:
        """Time has passed: what is held runs out."""
        self.hand.refresh()

    def stops(self) -> list[QWidget]:
        return [self.pane.view, self.points.view, self.hand.take]
