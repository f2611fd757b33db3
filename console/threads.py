"""How a process's main thread shares the interpreter with its workers.

Python lets a thread that computes keep the interpreter for 5 ms before another gets it. Qt's thread gives it up and
asks for it again many times a frame (each time Qt draws): beside a worker that turns a page of rows into tickets a
frame of 6 ms became one of 40. An engine's threads that write give it up at every statement, and hold the database's
lock meanwhile: each wait for the loop's thread made the next writer wait, too. Half a millisecond costs the others
nothing one can measure.
"""

import sys

SHARE_S = 0.0005


def share_evenly() -> None:
    """Once, when the process of a window or an engine begins."""
    sys.setswitchinterval(SHARE_S)
