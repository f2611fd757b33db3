"""One timed run of bm25s: `bm25s_peer.py FILE`, in the peers' environment. Nothing of this house is imported.

FILE: JSON with `texts` and `queries`, tokenised, and `top`. Prints JSON: the median seconds of a query.
"""

import json
import statistics
import sys
import time
from pathlib import Path


def main(file: str) -> None:
    """Index, warm up, time each query."""
    import bm25s  # type: ignore[import-not-found, unused-ignore]

    told = json.loads(Path(file).read_text(encoding="utf-8"))
    index = bm25s.BM25(method="lucene")
    index.index(told["texts"], show_progress=False)
    for query in told["queries"][:20]:
        index.retrieve([query], k=told["top"], show_progress=False, n_threads=0)
    seconds = []
    for query in told["queries"]:
        began = time.perf_counter()
        index.retrieve([query], k=told["top"], show_progress=False, n_threads=0)
        seconds.append(time.perf_counter() - began)
    print(json.dumps({"p50": statistics.median(seconds)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
