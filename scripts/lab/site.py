"""The console's settings for an instance: a TOML file with a link to it, beside the secrets file it names.

The data folder is the instance's own, so that trying the laboratory never touches anybody's journal.
"""

from pathlib import Path

from . import floor
from .instance import Instance

_TEXT = """# Written by scripts/lab.py for its own switch; overwritten whenever it is asked for.
site = "Laboratory"
data = "{data}"
secrets_file = "{secrets}"

[target]
percent = 80
seconds = 10

[[links]]
name = "lab"
driver = "ami"

[links.options]
host = "127.0.0.1"
port = {port}
user = "monitor"
secret = "lab-monitor"
writer = "pilot"
writer_secret = "lab-pilot"
context = "supervisor"
queue_numbers = "{numbers}"
technology = "PJSIP"
"""


def text(instance: Instance) -> str:
    """The settings as TOML."""
    numbers = ",".join(f"{queue.name}={queue.number}" for queue in floor.QUEUES)
    return _TEXT.format(
        data=instance.home / "console", secrets=instance.secrets, port=instance.ami_port, numbers=numbers
    )


def write(instance: Instance) -> Path:
    """The settings file, written anew."""
    path = instance.home / "centralino.toml"
    path.write_text(text(instance), encoding="utf-8")
    return path
