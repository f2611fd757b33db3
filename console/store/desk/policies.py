"""Where a site's policy for its customers' files comes from: its own `identity.toml`, or the one that ships with us."""

from pathlib import Path

from console import assets
from console.desk.policy import BadPolicy, Policy, parse_policy

FILE = "identity.toml"


def read_policy(data_folder: Path | None = None) -> Policy:
    """The policy in force. Raises BadPolicy for a file that cannot be read or used: it is never passed over."""
    own = data_folder / FILE if data_folder is not None else None
    if own is None or not own.exists():
        return parse_policy(assets.text("desk", FILE), FILE)
    try:
        return parse_policy(own.read_text(encoding="utf-8"), str(own))
    except (OSError, UnicodeDecodeError) as error:
        raise BadPolicy(f"{own}: cannot be read: {error}") from error
