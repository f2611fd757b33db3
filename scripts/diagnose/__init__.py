"""The technician's bench: one script for each thing that may lie. `docs/bench.md` says which to take."""
