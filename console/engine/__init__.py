"""The engine: a process without a window that holds the links, writes the journal and carries out commands.

Everything runs in one asyncio loop; whatever may block (the journal) runs in `worker` threads. No Qt, no SQL, and no
driver by name.
"""
