"""`encrypt`, `decrypt` and `passphrase`, and what every other verb asks of a locked diary."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from builders import spasm
from command import Command, Ended
from cut_off import cut_off
from locked import WORDS, lock
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.recovery_sheet import groups_of
from spasm_diary.storage.backups.restoring import MARKER
from spasm_diary.storage.keys.locked import is_locked
from spasm_diary.storage.keys.places import copies, key_file_of
from spasm_diary.storage.keys.unlocking import unlock
from spasm_diary.storage.opening import open_diary
from spasm_diary.storage.under_way import Begun, is_done
from whole_program import fill


@pytest.fixture
def file(command: Command) -> Path:
    """A diary that is not encrypted, with one spasm in it."""
    fill(command.folder, spasm())
    return command.folder / "diary.db"


@pytest.fixture
def key(file: Path) -> bytes:
    """The same, encrypted."""
    return lock(file)


def pipe(line: str) -> int:
    """A file descriptor on which somebody hands in a line."""
    reading, writing = os.pipe()
    os.write(writing, f"{line}\nand more".encode())
    os.close(writing)
    return reading


def ask(command: Command, *secrets: str) -> None:
    command.secrets.extend(secrets)


def entries_in(file: Path, key: bytes | None) -> int:
    diary = open_diary(file, key=key)
    with diary.open_work() as work:
        count = sum(work.diary.count().values())
    diary.close()
    return count


def groups_printed(ended: Ended) -> str:
    words = ended.output.split("\n\n")[1].split()
    return " ".join(word for word in words if not word.endswith(":"))


def test_encrypting_asks_twice_and_prints_the_sheet(command: Command, file: Path) -> None:
    ask(command, "new words", "new words")

    ended = command.run("encrypt")

    assert (ended.code, command.secrets) == (0, [])
    key = unlock(file, Passphrase("new words"))
    assert groups_printed(ended) == " ".join(groups_of(key))
    assert "new words" not in ended.output + ended.errors
    assert entries_in(file, key) == 1


def test_a_passphrase_can_be_handed_in_by_a_program(command: Command, file: Path) -> None:
    descriptor = pipe("by a program")

    assert command.run("encrypt", "--new-passphrase-fd", descriptor).code == 0

    assert unlock(file, Passphrase("by a program"))
    assert os.read(descriptor, 100) == b"and more"
    os.close(descriptor)


@pytest.mark.parametrize("secrets", [("", ""), ("one", "other")])
def test_an_empty_passphrase_or_a_slip_changes_nothing(
    command: Command, file: Path, secrets: tuple[str, str]
) -> None:
    ask(command, *secrets)

    ended = command.run("encrypt")

    assert ended.code == 1
    assert "passphrase" in ended.errors
    assert not is_locked(file)


def test_copies_from_before_are_told(command: Command, file: Path) -> None:
    backups = file.parent / "backups"
    backups.mkdir()
    (backups / "old.db").write_bytes(file.read_bytes())
    ask(command, WORDS, WORDS)

    assert str(backups / "old.db") in command.run("encrypt").errors


def test_a_diary_is_encrypted_once_and_decrypted_once(command: Command, file: Path) -> None:
    lock(file)
    twice = command.run("encrypt")
    ask(command, WORDS)
    there = command.run("decrypt")
    again = command.run("decrypt")

    assert [twice.code, there.code, again.code] == [1, 0, 1]
    assert "encrypted already" in twice.errors
    assert "not encrypted" in again.errors
    assert entries_in(file, None) == 1


@pytest.mark.parametrize("verb", ["encrypt", "decrypt", "passphrase"])
def test_where_there_is_no_diary_nothing_is_asked(command: Command, verb: str) -> None:
    ended = command.run(verb)

    assert ended.code == 1
    assert "no diary" in ended.errors


@pytest.mark.usefixtures("key")
@pytest.mark.parametrize("verb", ["decrypt", "passphrase", "check"])
def test_a_wrong_passphrase_is_told_and_changes_nothing(
    command: Command, file: Path, verb: str
) -> None:
    before = file.read_bytes()
    ask(command, "guess")

    ended = command.run(verb)

    assert ended.code == 1
    assert "not the passphrase" in ended.errors
    assert "guess" not in ended.errors
    assert file.read_bytes() == before


def test_the_passphrase_can_be_changed(command: Command, file: Path, key: bytes) -> None:
    before = file.read_bytes()
    ask(command, WORDS, "new words", "new words")

    ended = command.run("passphrase")

    assert ended.code == 0
    assert unlock(file, Passphrase("new words")) == key
    assert file.read_bytes() == before


def test_a_forgotten_passphrase_is_replaced_by_the_sheet(
    command: Command, file: Path, key: bytes
) -> None:
    for one in [key_file_of(file), *dict(copies(file)).values()]:
        one.unlink()
    ask(command, " ".join(groups_of(key)), "new words", "new words")

    ended = command.run("passphrase", "--with-sheet")

    assert ended.code == 0, ended.errors
    assert unlock(file, Passphrase("new words")) == key


def test_a_typo_of_the_sheet_is_told_by_its_group(command: Command, key: bytes) -> None:
    groups = list(groups_of(key))
    groups[6] = groups[6][::-1] if groups[6] != groups[6][::-1] else "00000"
    ask(command, " ".join(groups))

    ended = command.run("passphrase", "--with-sheet")

    assert ended.code == 1
    assert "Group 7 " in ended.errors


def test_the_sheet_can_be_printed_once_more(command: Command, key: bytes) -> None:
    ask(command, WORDS)

    assert groups_printed(command.run("passphrase", "--show-sheet")) == " ".join(groups_of(key))


def test_a_new_key_leaves_nothing_that_the_old_passphrase_opens(
    command: Command, file: Path, key: bytes
) -> None:
    ask(command, WORDS, "new words", "new words")

    ended = command.run("passphrase", "--new-key")

    assert (ended.code, command.secrets) == (0, []), ended.errors
    new = unlock(file, Passphrase("new words"))
    assert new != key
    assert groups_printed(ended) == " ".join(groups_of(new))
    assert "No backup or copy from before was found" in ended.errors
    assert entries_in(file, new) == 1
    ask(command, WORDS)
    assert "not the passphrase" in command.run("passphrase").errors


def test_copies_with_the_old_key_are_told_and_restored_with_the_new_passphrase(
    really: Command, file: Path, key: bytes
) -> None:
    ask(really, WORDS)
    assert really.run("backup").code == 0
    [backup] = (file.parent / "backups").glob("*.db")
    ask(really, " ".join(groups_of(key)), "new words", "new words")

    ended = really.run("passphrase", "--new-key", "--with-sheet")

    assert f"made before: {backup}" in ended.errors
    assert "keep the old key" in ended.errors
    ask(really, "new words")
    assert really.run("restore", backup).code == 0
    assert entries_in(file, unlock(file, Passphrase("new words"))) == 1


def test_a_new_key_and_an_unchanged_sheet_are_not_asked_for_at_once(
    command: Command, file: Path
) -> None:
    assert command.run("passphrase", "--new-key", "--show-sheet").code == 2


@pytest.fixture
def really(command: Command) -> Command:
    """The command on the diary that is on the disk."""
    return replace(command, opens=lambda file, key: open_diary(file, key=key))


@pytest.mark.usefixtures("key")
@pytest.mark.parametrize(
    "words", [("export", "-"), ("guidance",), ("add",), ("sample", "--add", "--days", "1")]
)
def test_every_other_verb_asks_as_well(really: Command, words: tuple[str, ...]) -> None:
    ask(really, WORDS)

    ended = really.run(*words)

    assert (ended.code, really.secrets) == (0, []), ended.errors


def test_what_was_cut_short_is_told_before_the_passphrase_is_asked_for_and_only_once(
    really: Command, file: Path, key: bytes
) -> None:
    cut_off(file, Begun.PASSPHRASE)
    ask(really, "guess", WORDS, WORDS)

    wrong, right, again = (really.run("export", "-") for _ in range(3))

    assert (wrong.code, right.code, again.code) == (1, 0, 0)
    for ended in (wrong, right):
        assert ended.errors.startswith("The passphrase was being changed, and that was cut short.")
    assert again.errors == ""
    assert entries_in(file, key) == 1


def test_before_a_diary_is_encrypted_it_is_told_that_the_last_try_was_cut_short(
    command: Command, file: Path
) -> None:
    cut_off(file, Begun.ENCRYPTING)
    ask(command, WORDS, WORDS)

    ended = command.run("encrypt")

    assert ended.code == 0
    assert "as it was before: not encrypted" in ended.errors
    assert is_locked(file)


def test_the_sheet_is_printed_before_it_is_needed(command: Command, file: Path) -> None:
    """Where the encrypting fails, it was printed in vain; the other way round is worse."""
    key_file_of(file).mkdir()
    ask(command, WORDS, WORDS)

    ended = command.run("encrypt")

    assert ended.code == 1
    assert len(groups_printed(ended).split()) == 13
    assert not is_locked(file)


def test_a_restore_that_was_cut_short_is_finished_for_a_verb_that_only_reads(
    really: Command, file: Path
) -> None:
    partial, aside = file.with_name(".restoring-1"), file.with_name("set-aside-1")
    partial.write_bytes(file.read_bytes())
    names = {"partial": partial.name, "aside": aside.name, "before": file.name}
    file.with_name(MARKER).write_text(json.dumps({**names, **is_done(Begun.RESTORING)}))
    aside.mkdir()
    file.rename(aside / file.name)

    ended = really.run("export", "-")

    assert ended.code == 0
    assert "It was finished now" in ended.errors
