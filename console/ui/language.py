"""The language of the interface: English (the source), Italian, Portuguese.

Installs the Qt translators and the locale by which numbers and dates are written. The compiled ``.qm`` files
lie beside their ``.ts`` in ``resources/i18n``; ``scripts/translate.py`` makes them. English has one for its plurals.
"""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from console import assets

LANGUAGES = {"en": "English", "it": "Italiano", "pt": "Português"}
_TERRITORIES = {"en": QLocale.Country.UnitedKingdom, "it": QLocale.Country.Italy, "pt": QLocale.Country.Portugal}
_QT_FILES = {"pt": "pt_BR"}  # Qt itself speaks no European Portuguese
_installed: list[tuple[QTranslator, bytes]] = []


def choose_language(wanted: str) -> str:
    """The language code to use for a wish such as ``pt_BR``, ``it`` or ``system``; English when we lack it."""
    if wanted in ("", "system"):
        wanted = QLocale.system().name()
    code = wanted.replace("-", "_").split("_")[0].lower()
    return code if code in LANGUAGES else "en"


def install_language(app: QApplication, wanted: str) -> str:
    """Translate the application; widgets made before keep their words. Returns the code chosen."""
    code = choose_language(wanted)
    remove_language(app)
    QLocale.setDefault(QLocale(QLocale.Language(QLocale(code).language()), _TERRITORIES[code]))
    qt = QTranslator(app)
    if qt.load(f"qtbase_{_QT_FILES.get(code, code)}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
        _installed.append((qt, b""))
    _install(app, QTranslator(app), _read(code))
    return code


def remove_language(app: QApplication) -> None:
    """Back to the source's own words and the system's numbers."""
    while _installed:
        app.removeTranslator(_installed.pop()[0])
    QLocale.setDefault(QLocale.system())


def _read(code: str) -> bytes:
    try:
        return assets.path("i18n", f"centralino_{code}.qm").read_bytes()
    except assets.MissingAsset as error:
        raise assets.MissingAsset(f"{error}: run scripts/translate.py") from error


def _install(app: QApplication, translator: QTranslator, words: bytes) -> None:
    """From memory, kept as long as it is in use: Qt maps a file, and one replaced under it ends the program."""
    if not translator.load(words):
        raise assets.MissingAsset("a compiled translation cannot be read: run scripts/translate.py")
    app.installTranslator(translator)
    _installed.append((translator, words))
