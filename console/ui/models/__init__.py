"""One generic keyed table model; every list in the program is this model with other columns."""
