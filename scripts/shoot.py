"""Render any screen in any scene to a picture, without a display.

    python scripts/shoot.py --screen floor --scene busy --theme dark --out floor.png

The pictures of the README come from here. Screens and scenes are listed in `console/ui/scenes.py`.
"""

import argparse
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("PySide6", "platformdirs")


def main(words: list[str] | None = None) -> int:
    """Render what the words ask for; gives the exit code."""
    args = _parse(words)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(args.scale)
    from PySide6.QtWidgets import QApplication

    from console.ui import scenes
    from console.ui.language import install_language
    from console.ui.theme import apply_theme

    if args.list:
        print("screens:", *sorted(scenes.SCREENS))
        print("scenes: ", *sorted(scenes.SCENES))
        return 0
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    apply_theme(app, args.theme)
    install_language(app, args.language)
    width, _, height = "0x0".partition("x") if args.size == "own" else args.size.partition("x")
    picture = scenes.picture(args.screen, args.scene, int(width), int(height))
    args.out.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(args.out)):
        print(f"shoot: cannot write {args.out}", file=sys.stderr)
        return 1
    print(f"{args.out} {picture.width()}x{picture.height()}")
    return 0


def _parse(words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--screen", default="widgets")
    parser.add_argument("--scene", default="busy")
    parser.add_argument("--theme", default="light", choices=("light", "dark", "wall"))
    parser.add_argument("--language", default="en", choices=("en", "it", "pt"))
    parser.add_argument("--size", default="1280x800", metavar="WxH", help="logical pixels; own: as it opens")
    parser.add_argument("--scale", default=1.0, type=float, help="device pixels per logical pixel")
    parser.add_argument("--out", type=Path, default=Path("shot.png"))
    parser.add_argument("--list", action="store_true", help="list screens and scenes")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())
