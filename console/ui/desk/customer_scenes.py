"""The desk's pieces on a scene, for pictures and tests: over a journal of their own with the demonstration's files."""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desk.customer import CustomerFile
from console.desk.policy import RetentionPolicy
from console.errors import PlainError
from console.store.desk import demo
from console.store.desk.customer_imports import Imports
from console.store.desk.customers import Customers
from console.store.journal import Journal
from console.ui.desk.customer_pane import CustomerPane
from console.ui.desk.door import Door
from console.ui.desk.erase_sheet import EraseSheet
from console.ui.desk.find_customer import FindCustomer
from console.ui.desk.import_sheet import ImportSheet
from console.ui.desk.imports_sheet import ImportsSheet
from console.ui.desk.merge_sheet import MergeSheet
from console.ui.desk.new_customer import open_new
from console.ui.desk.retention_sheet import RetentionSheet
from console.ui.desk.verify_pane import VerifyPane
from console.ui.later import Later
from console.ui.scenes import Scene

HOSTILE = "<b>=1+1</b>\u202eevil\0 \"'\ud800"
_LIST = (
    "Codice cliente;Nome;Cognome;Telefono;E-mail;Via;CAP;Città\n"
    "501;Anna;Verdi;+39 320 5550101;anna@example.org;Via Roma 1;20121;Milano\n"
    "502;;;02 5550102;;Via Roma 2;20121;Milano\n"
    "503;Bruno;Neri;non lo so;bruno@example;Corso Italia 3;10121;Torino\n"
)


class AtOnce(Later):
    """Work done where it is asked for: a picture does not wait."""

    def run(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None] | None = None
    ) -> int:
        """Do it now."""
        try:
            value = work()
        except PlainError as error:
            if failed is not None:
                failed(error)
            return 0
        done(value)
        return 0


class Desk:
    """A journal in a folder of its own; empty, with the demonstration's files, or with hostile ones."""

    def __init__(self, scene: Scene) -> None:
        folder = Path(tempfile.mkdtemp(prefix="centralino-scene-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        self.journal = Journal(f"sqlite:///{(folder / 'journal.sqlite').as_posix()}")
        self.customers, self.later = Customers(self.journal), AtOnce()
        self.clock = self.journal.now
        if scene.name == "empty":
            return
        demo.fill(self.journal)
        if scene.name == "hostile":
            file = self.customers.file("customer-0002")
            contacts = tuple(replace(contact, value=HOSTILE, label=HOSTILE) for contact in file.contacts)
            self.customers.edit(replace(file, name=HOSTILE * 3, contacts=contacts), HOSTILE)
            self.customers.note("customer-0002", HOSTILE * 40, HOSTILE)
        else:
            self.customers.note("customer-0002", "Prefers to be called before noon.", "m.rossi")
            self.customers.check("demo/1", "customer-0002", {"customer_number": "10014", "address": "x"}, "m.rossi")
        self._twin()

    def _twin(self) -> None:
        file = self.customers.file("customer-0003")
        self.customers.open(replace(file, id="", number="", version=0, born="", contracts=()), "m.rossi")

    def any_file(self) -> CustomerFile | None:
        """The one looked at."""
        return next(iter(self.customers.search("", limit=1)), None)


def _kept(widget: QWidget, desk: Desk) -> QWidget:
    widget.desk_behind = desk
    return widget


def file(scene: Scene) -> QWidget:
    """Found, open and to be verified: the three beside each other."""
    desk = Desk(scene)
    whole = QWidget()
    layout = QHBoxLayout(whole)
    layout.setContentsMargins(12, 12, 12, 12)
    layout.setSpacing(12)
    found = FindCustomer(desk.customers, desk.later)
    pane = CustomerPane(desk.customers, desk.later, "m.rossi")
    verify = VerifyPane(desk.customers, desk.later, "m.rossi", desk.clock)
    found.setFixedWidth(330)
    verify.setFixedWidth(360)
    for part, stretch in ((found, 0), (pane, 1), (verify, 0)):
        layout.addWidget(part, stretch)
    found.search()
    if desk.any_file() is not None:
        pane.open("customer-0002")
        verify.ask("demo/2", "customer-0002", "")
    return _kept(whole, desk)


def edit(scene: Scene) -> QWidget:
    """The file as fields, somebody else having saved meanwhile."""
    desk = Desk(scene)
    pane = CustomerPane(desk.customers, desk.later, "m.rossi")
    if desk.any_file() is not None:
        pane.open("customer-0002")
        pane.edit()
        desk.customers.edit(replace(desk.customers.file("customer-0002"), language="pt"), "b.silva")
        pane.editing.fields["invoice"].setText("2024/0001")
        pane.save()
    return _kept(pane, desk)


def imports(scene: Scene) -> QWidget:
    """A list looked at and imported, with bad lines."""
    desk = Desk(scene)
    sheet = ImportSheet(desk.customers, desk.later, "m.rossi")
    if scene.name != "empty":
        sheet.look(_LIST.encode(), "clienti.csv")
        sheet.run()
    return _kept(sheet, desk)


def merges(scene: Scene) -> QWidget:
    """Two files of one customer."""
    desk = Desk(scene)
    return _kept(MergeSheet(desk.customers, desk.later, "m.rossi"), desk)


def erase(scene: Scene) -> QWidget:
    """Asked before a customer is erased."""
    desk = Desk(scene)
    file = desk.any_file() or CustomerFile(name="–")
    sheet = EraseSheet(desk.customers, desk.later, "m.rossi", desk.customers.file("customer-0002") if file.id else file)
    sheet.reason.setText("Asked for it in a letter")
    sheet.sure.setChecked(True)
    return _kept(sheet, desk)


def retention(scene: Scene) -> QWidget:
    """Files that nobody heard of for long."""
    desk = Desk(scene)
    desk.customers.policy = replace(desk.customers.policy, retention=RetentionPolicy(12, keep_with_contract=False))
    with desk.journal.database.write() as connection:
        grown = "UPDATE customer SET changed = changed - 60000000 WHERE id LIKE 'customer-000%'"
        connection.exec_driver_sql(grown)
    return _kept(RetentionSheet(desk.customers, desk.later, "m.rossi"), desk)


def past_imports(scene: Scene) -> QWidget:
    """Imports there were, the newest chosen."""
    desk = Desk(scene)
    if scene.name != "empty":
        imports = Imports(desk.customers)
        for number, name in enumerate(("clienti.csv", HOSTILE if scene.name == "hostile" else "clienti-2.csv")):
            data = _LIST.replace("50", f"6{number}").encode()
            seen = imports.preview(data)
            imports.run(data, name, seen.dialect, seen.mapping, "m.rossi")
    return _kept(ImportsSheet(desk.customers, desk.later, "m.rossi"), desk)


def new(scene: Scene) -> QWidget:
    """A file that is not there yet."""
    desk = Desk(scene)
    door = Door(desk.journal, "m.rossi")
    door.later = door.slow = desk.later
    over = QWidget()
    name = HOSTILE if scene.name == "hostile" else "Bianchi Luca"
    sheet = open_new(door, name, "+39 06 5550 7299", lambda _: None, over)
    sheet.over_behind = over
    return _kept(sheet, desk)


def locked(scene: Scene) -> QWidget:
    """Too many wrong answers."""
    desk = Desk(replace(scene, name="busy"))
    verify = VerifyPane(desk.customers, desk.later, "m.rossi", desk.clock)
    for _ in range(6):
        desk.customers.check("demo/3", "customer-0004", {"customer_number": "1", "address": "x"}, "m.rossi")
    verify.ask("demo/3", "customer-0004", "")
    return _kept(verify, desk)
