#!/usr/bin/env python3
"""The laboratory's command: ``lab.py up | traffic | record | capture | verify | status | down``; see docs/lab.md."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("platformdirs")

from scripts.lab.cli import main

if __name__ == "__main__":
    sys.exit(main())
