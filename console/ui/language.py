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
_installed: list[QTranslator] = []


def choose_language(wanted: str) -> str:
    """The language code to use for a wish such as ``pt_BR``, ``it`` or ``system``; English when we lack it."""
    if wanted in ("", "system"):
        wanted = QLocale.system().name()
    code = wanted.replace("-", "_").split("_")[0].lower()
    return code if code in LANGUAGES else "en"


def install_language(app: QApplication, wanted: str) -> str:
    """Translate the application; widgets made before keep their words. Returns the code chosen."""
    code = choose_language(wanted)
    while _installed:
        app.removeTranslator(_installed.pop())
    QLocale.setDefault(QLocale(QLocale.Language(QLocale(code).language()), _TERRITORIES[code]))
    places = [
        (f"qtbase_{_QT_FILES.get(code, code)}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"centralino_{code}", str(assets.path("i18n"))),
    ]
    for name, directory in places:
        translator = QTranslator(app)
        if translator.load(name, directory):
            app.installTranslator(translator)
            _installed.append(translator)
        elif name.startswith("centralino"):
            raise assets.MissingAsset(f"{name}.qm is missing: run scripts/translate.py")
    return code
