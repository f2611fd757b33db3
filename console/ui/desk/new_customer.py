"""The sheet that opens a new customer's file: a name, and what else is known already."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from console.desk.customer import Contact, CustomerFile, Kind, Reach
from console.ui.desk.door import Door
from console.ui.desk.form_sheet import CHOICE, LINE, Field, FormSheet
from console.ui.desk.words import kind as kind_words

translate = QCoreApplication.translate


def open_new(door: Door, name: str, phone: str, then: Callable[[str], None], parent: QWidget) -> FormSheet:
    """Ask for it; `then` gets the id of the file that was opened."""
    kinds = tuple((value.value, kind_words(value)) for value in Kind)
    fields = (
        Field("name", translate("CustomerPlace", "Name"), LINE, name, required=True),
        Field("kind", translate("CustomerPlace", "Kind"), CHOICE, "person", kinds),
        Field("phone", translate("CustomerPlace", "Telephone"), LINE, phone),
        Field("number", translate("CustomerPlace", "Customer number"), LINE),
    )

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        reach = (Contact(Reach.PHONE, values["phone"]),) if values["phone"] else ()
        kind, number = Kind(values["kind"]), values["number"]
        made = CustomerFile(name=values["name"], kind=kind, number=number, contacts=reach)

        def kept(file: CustomerFile) -> None:
            sheet.kept()
            then(file.id)

        door.ask(lambda: door.customers.open(made, door.who), kept, sheet.refused)

    heading, verb = translate("CustomerPlace", "New customer"), translate("CustomerPlace", "Open the file")
    sheet = FormSheet(heading, verb, fields, give, parent)
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
    return sheet
