"""Where the files that are not code live: themes, icons, fonts, translations, sounds, boards.

The directory is called ``resources``. It lies beside the ``console`` package in a checkout and in an
installed wheel, and at the root of a frozen bundle. This module only finds files; it parses none.
"""

import sys
from functools import cache
from pathlib import Path


class MissingAsset(FileNotFoundError):
    """A file that ships with the program is not there: the installation is incomplete."""


@cache
def root() -> Path:
    """The ``resources`` directory. Raises MissingAsset when no place has it."""
    package = Path(__file__).resolve().parent
    places = [package.parent / "resources", package / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        places.insert(0, Path(bundle) / "resources")
    for place in places:
        if (place / "themes").is_dir():
            return place
    raise MissingAsset("resources not found in " + ", ".join(str(place) for place in places))


def path(*parts: str) -> Path:
    """The path of one file or directory, e.g. ``path("themes", "light.toml")``. Raises MissingAsset."""
    found = root().joinpath(*parts)
    if not found.exists():
        raise MissingAsset(f"{'/'.join(parts)} is missing from {root()}")
    return found


def text(*parts: str) -> str:
    """The content of a UTF-8 text file. Raises MissingAsset."""
    return path(*parts).read_text(encoding="utf-8")


def names(directory: str, suffix: str) -> list[str]:
    """The stems of all files with this suffix (``.toml``) in a directory, sorted."""
    return sorted(entry.stem for entry in path(directory).iterdir() if entry.suffix == suffix)
