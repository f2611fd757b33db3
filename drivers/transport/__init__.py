"""Byte transports: TCP with TLS, an in-process pair, tapes."""
