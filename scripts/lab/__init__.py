"""A real Asterisk to try the console on: obtain it, run it, load it with calls, and compare.

Linux only, standard library only (plus this project's own packages where a comparison needs them).
Nothing here may be imported by the product: it is the other end of the wire and the witness against us.
"""
