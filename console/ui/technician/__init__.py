"""The technician's window: links, devices, bytes, tests."""
