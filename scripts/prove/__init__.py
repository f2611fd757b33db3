"""The long proofs, one function each; `scripts/prove.py` runs them, the tests run short forms."""
