"""How Qt's thread shares the interpreter with the workers of a window.

Python lets a thread that computes keep the interpreter for 5 ms before another gets it. Qt's thread gives it up and
asks for it again many times a frame (each time Qt draws): beside a worker that turns a page of rows into tickets a
frame of 6 ms became one of 40. Half a millisecond costs the workers nothing one can measure.
"""

import sys

SHARE_S = 0.0005


def share_evenly() -> None:
    """Once, when a window's process begins."""
    sys.setswitchinterval(SHARE_S)
