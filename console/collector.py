"""When Python's collector may look through everything: what was loaded stays, and what comes is looked through rarely.

A full collection of an engine or a window stops it for a tenth of a second, and by Python's own measure comes every few
seconds at sixty calls a second. Nearly all that a centre is made of is freed as soon as nobody points at it; cycles
that die young are still found at once.
"""

import gc

YOUNG, MIDDLE, OLD = 2_000, 5, 200
"""Containers more than before until the young are looked through; how often until the next older ones are, too."""


def settle_collector() -> None:
    """Once, when a process has loaded what it needs."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, MIDDLE, OLD)
