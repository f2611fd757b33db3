"""Secrets: shown nowhere, read from a private file or the keyring, refused in words when the place is not safe."""

import os
import pickle
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.secrets import FILE_VARIABLE, SERVICE, Secret, SecretError, Secrets


class InMemory(keyring.backend.KeyringBackend):
    """A keyring that forgets with the test."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def ring() -> Iterator[InMemory]:
    ring = InMemory()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(keyring.backends.fail.Keyring())


def private(folder: Path, text: str) -> Path:
    file = folder / "secrets.toml"
    file.write_text(text, encoding="utf-8")
    file.chmod(0o600)
    return file


@given(st.text(min_size=6, alphabet="abcdefghij0123456789"))
def test_a_secret_shows_itself_nowhere(text: str) -> None:
    secret = Secret(text)
    shown = [repr(secret), str(secret), f"{secret}", f"{secret!s:>20}", "%s" % secret, repr([secret])]  # noqa: UP031
    assert not any(text in form for form in shown)
    assert secret.reveal() == text
    assert secret == Secret(text)
    assert secret != text
    with pytest.raises(TypeError):
        pickle.dumps(secret)


def test_the_keyring_gives_what_it_was_given(ring: InMemory) -> None:
    secrets = Secrets.open()
    secrets.put("switch-reader", Secret("word"))
    assert ring.kept == {(SERVICE, "switch-reader"): "word"}
    assert secrets.get("switch-reader").reveal() == "word"


def test_an_unknown_name_is_told_with_what_to_do(ring: InMemory) -> None:
    with pytest.raises(SecretError, match=r"no secret named “reader”.*keyring set centralino reader"):
        Secrets.open().get("reader")


def test_without_a_keyring_the_file_is_proposed_and_never_taken_by_itself() -> None:
    with pytest.raises(SecretError, match=r"no keyring.*0600.*CENTRALINO_SECRETS_FILE"):
        Secrets.open().get("reader")
    with pytest.raises(SecretError, match="no keyring"):
        Secrets.open().put("reader", Secret("word"))


def test_a_private_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = private(tmp_path, 'reader = "wörd"\n')
    monkeypatch.setenv(FILE_VARIABLE, str(file))
    assert Secrets.open().get("reader").reveal() == "wörd"
    with pytest.raises(SecretError, match="no secret named “writer”"):
        Secrets.open().get("writer")
    with pytest.raises(SecretError, match="yourself"):
        Secrets.open().put("writer", Secret("x"))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no mode bits")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666, 0o610])
def test_a_file_open_to_others_is_refused(tmp_path: Path, mode: int) -> None:
    file = private(tmp_path, 'reader = "word"\n')
    file.chmod(mode)
    with pytest.raises(SecretError, match=rf"mode {mode:04o}\): chmod 600"):
        Secrets(file).get("reader")


def test_a_credential_of_systemd_is_taken_with_its_acl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = private(tmp_path, 'reader = "word"\n')
    file.chmod(0o440)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert Secrets(file).get("reader").reveal() == "word"


@pytest.mark.parametrize("text", ['reader = "hunter2', "reader = hunter2", "reader = 22\n", "[hunter2"])
def test_a_file_that_does_not_parse_is_refused_without_quoting_it(tmp_path: Path, text: str) -> None:
    with pytest.raises(SecretError) as caught:
        Secrets(private(tmp_path, text)).get("reader")
    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SecretError, match="cannot be read"):
        Secrets(tmp_path / "none").get("reader")


def test_a_held_secret_comes_first_and_stays_in_memory(ring: InMemory) -> None:
    secrets = Secrets.open()
    secrets.hold("typed", Secret("word"))
    assert secrets.get("typed").reveal() == "word"
    assert ring.kept == {}
