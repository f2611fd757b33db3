"""What a frame costs: 500 agents, ten times a second a share of them changes, against resetting the model."""

import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from console.ui import theme
from console.ui.models.frames import measure_frames
from scripts.bench.rounds import Result

FRAMES = 400
SHARES = {
    "each agent ten times a second, 60 frames": 1 / 6,
    "a tenth of the agents in a frame": 0.1,
    "all agents in one frame": 1.0,
}


def frame(frames: int = FRAMES) -> Result:
    """Milliseconds of a frame, on the clock and of the processor; the rival resets its model at every change."""
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    theme.apply_theme(app, "light")
    measure_frames(frames=20)  # fonts, styles and caches are loaded outside the time
    result = Result("frame")
    for words, share in SHARES.items():
        ours = measure_frames(frames=frames, share=share, meter=time.perf_counter)
        cost = measure_frames(frames=frames, share=share, meter=time.thread_time)
        rival = measure_frames(frames=frames, share=share, reset=True, meter=time.thread_time)
        for name, times in (("clock", ours), ("processor", cost), ("model reset, processor", rival)):
            result.figures[f"{words}: p50 ms, {name}"] = _ms(times, 50)
            result.figures[f"{words}: p99 ms, {name}"] = _ms(times, 99)
        result.ratios[f"model reset, {words}"] = round(statistics.median(rival) / statistics.median(cost), 2)
    result.figures["frame p99 ms, processor"] = result.figures[f"{next(iter(SHARES))}: p99 ms, processor"]
    result.figures["frame p99 ms"] = result.figures[f"{next(iter(SHARES))}: p99 ms, clock"]
    return result


def _ms(times: list[float], percent: int) -> float:
    return round(statistics.quantiles(times, n=100, method="inclusive")[percent - 1] * 1000, 3)
