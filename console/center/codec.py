"""Values to JSON and back: events for the journal, the centre for checkpoints.

Written from the dataclasses' own type hints, once per class, so that a new event or field needs nothing here. A field
at its default is left out, and a field that an older journal lacks takes its default: adding a field with a default
keeps old journals readable. Raises `Unreadable` for what cannot be read; nothing is guessed.
"""

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from console.center import commands, events
from console.center.state import Center
from console.center.vocabulary import COMMANDS, EVENTS

CHECKPOINT_VERSION = 1

_HEADER = ("at", "ref", "link")
_dumps = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode
Converter = Callable[[Any], Any]


class Unreadable(ValueError):
    """A journal row or a checkpoint that this version cannot read; says which and why."""


def encode_event(event: events.Event) -> tuple[str, str]:
    """The event's kind (its class name) and its own fields as a JSON object; `at`, `ref`, `link` stand apart."""
    cls = type(event)
    body = {}
    for name, default, write in _writers(cls):
        value = getattr(event, name)
        if value != default:
            body[name] = value if write is None else write(value)
    return cls.__name__, _dumps(body)


def decode_event(kind: str, body: str, at: float, ref: str, link: str) -> events.Event:
    """The event a journal row holds. Raises `Unreadable`."""
    cls = EVENTS.get(kind)
    if cls is None:
        raise Unreadable(f"no event is called {kind!r}: the journal was written by a newer version")
    try:
        values = json.loads(body)
        readers = _readers(cls)
        made: events.Event = cls(at, ref, link, **{name: readers[name](value) for name, value in values.items()})
    except (ValueError, TypeError, KeyError, AttributeError) as fault:
        raise Unreadable(f"{kind} {ref!r}: {fault}") from fault
    return made


def dump_center(center: Center) -> str:
    """The whole centre as JSON text."""
    return _dumps({"version": CHECKPOINT_VERSION, "center": _write(center)})


def load_center(text: str) -> Center:
    """The centre that `dump_center` wrote. Raises `Unreadable`, also for another version's."""
    try:
        outer = json.loads(text)
        if outer["version"] != CHECKPOINT_VERSION:
            raise Unreadable(f"checkpoint of version {outer['version']}, this is {CHECKPOINT_VERSION}")
        center: Center = _reader(Center)(outer["center"])
    except (ValueError, TypeError, KeyError, AttributeError) as fault:
        raise Unreadable(f"checkpoint: {fault}") from fault
    _share(center)
    return center


def _share(center: Center) -> None:
    """One visit and one alarm is one object again, wherever it is listed."""
    for queue in center.queues.values():
        queue.ended = [center.visits.get(visit.id, visit) for visit in queue.ended]
    center.alarm_history = [center.alarms.get(alarm.id, alarm) for alarm in center.alarm_history]


# --- writing ---------------------------------------------------------------------------------------------------

_WRITERS: dict[type, list[tuple[str, Any, Converter | None]]] = {}


def _writers(cls: type) -> list[tuple[str, Any, Converter | None]]:
    known = _WRITERS.get(cls)
    if known is None:
        hints = get_type_hints(cls)
        known = [
            (f.name, f.default, None if _is_plain(hints[f.name]) else _write)
            for f in fields(cls)
            if f.name not in _HEADER or not issubclass(cls, events.Event)
        ]
        _WRITERS[cls] = known
    return known


def _is_plain(hint: Any) -> bool:
    """Whether json writes a value of this type as it is."""
    if get_origin(hint) in (Union, UnionType, tuple):
        return all(_is_plain(part) for part in get_args(hint) if part is not Ellipsis)
    return hint in (str, int, float, bool, NoneType) or (isinstance(hint, type) and issubclass(hint, StrEnum))


def _write(value: Any) -> Any:
    if is_dataclass(value):
        body = {
            name: inner if write is None else _write(inner)
            for name, default, write in _writers(type(value))
            if (inner := getattr(value, name)) != default
        }
        if isinstance(value, commands.Command):
            body["verb"] = type(value).__name__
        return body
    if isinstance(value, dict):
        return {key: _write(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_write(inner) for inner in value]
    return value


# --- reading ---------------------------------------------------------------------------------------------------

_READERS: dict[Any, Converter] = {}


def _readers(cls: type) -> dict[str, Converter]:
    known = _FIELD_READERS.get(cls)
    if known is None:
        hints = get_type_hints(cls)
        known = _FIELD_READERS[cls] = {f.name: _reader(hints[f.name]) for f in fields(cls)}
    return known


_FIELD_READERS: dict[type, dict[str, Converter]] = {}


def _reader(hint: Any) -> Converter:
    known = _READERS.get(hint)
    if known is None:
        known = _READERS[hint] = _make_reader(hint)
    return known


def _make_reader(hint: Any) -> Converter:
    if hint is commands.Command:
        return _read_command
    if is_dataclass(hint) and isinstance(hint, type):
        return _object_reader(hint)
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        inner = _reader(next(arg for arg in args if arg is not NoneType))
        return lambda value: None if value is None else inner(value)
    if origin is tuple:
        item = _reader(args[0])
        return lambda values: tuple(item(value) for value in values)
    if origin is list:
        item = _reader(args[0])
        return lambda values: [item(value) for value in values]
    if origin is dict:
        item = _reader(args[1])
        return lambda values: {key: item(value) for key, value in values.items()}
    scalar: Converter = _SCALARS.get(hint, hint)
    return scalar


def _object_reader(cls: type) -> Converter:
    return lambda body: _read_object(cls, body)


def _same(value: Any) -> Any:
    return value


_SCALARS: dict[Any, Converter] = {str: _same, bool: _same, int: int, float: float, NoneType: _same, None: _same}


def _read_object(cls: type, body: dict[str, Any]) -> Any:
    readers = _readers(cls)
    return cls(**{name: readers[name](value) for name, value in body.items()})


def _read_command(body: dict[str, Any]) -> commands.Command:
    values = dict(body)
    verb = values.pop("verb")
    command: commands.Command = _read_object(COMMANDS[verb], values)
    return command
