"""The PySide6 that is installed does not eat references to None.

6.12.0 on Python before 3.12 dropped one on every void call and on every emitted list or bool; the
interpreter aborts after some thousand calls. Counted here, so that no loosening of the pin in
pyproject.toml goes unseen.
"""

import subprocess
import sys

PROBE = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Sender(QObject):
    said = Signal(bool)

application = QApplication([])
label, sender = QLabel(), Sender()
heard = []
sender.said.connect(heard.append)
before = sys.getrefcount(None), sys.getrefcount(True)
for number in range(500):
    label.setText("x")
    sender.said.emit(True)
    heard.clear()
after = sys.getrefcount(None), sys.getrefcount(True)
print(before[0] - after[0], before[1] - after[1])
"""


def test_void_calls_and_signals_keep_the_count_of_none_and_true() -> None:
    result = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=60, check=True)
    lost_none, lost_true = map(int, result.stdout.split())
    assert lost_none < 100, f"1000 calls of Qt lost {lost_none} references to None"
    assert lost_true < 100, f"500 signals lost {lost_true} references to True"
