"""`sample`: an invented life in a diary that is empty, unless told otherwise."""

from collections.abc import Iterable

from builders import NOW, spasm
from command import Command
from spasm_diary.domain.entries import Entry


def kept(command: Command) -> list[Entry]:
    return list(command.database.kept.all_entries())


def test_a_sample_fills_an_empty_diary(command: Command) -> None:
    ended = command.run("sample", "--days", "40", "--seed", "3")

    assert ended.code == 0
    assert ended.output == f"{len(kept(command)):,} invented entries\n".replace(",", "")
    assert command.database.kept.followed()
    assert command.database.kept.personal().drink_aim_ml


def test_the_same_seed_gives_the_same_life_and_another_gives_another(command: Command) -> None:
    def life(seed: int) -> Iterable[Entry]:
        other = Command(command.folder)
        other.run("sample", "--days", "20", "--seed", seed)
        return kept(other)

    assert life(7) == life(7)
    assert life(7) != life(8)


def test_the_last_day_can_be_chosen(command: Command) -> None:
    command.run("sample", "--days", "20", "--until", "2024-02-29")

    visits = [entry for entry in kept(command) if entry.kind == "appointment"]
    days = {entry.day.isoformat() for entry in kept(command) if entry not in visits}
    assert max(days) <= "2024-02-29"
    assert min(days) >= "2024-02-10"


def test_a_diary_that_holds_something_is_left_alone_unless_told_otherwise(
    command: Command,
) -> None:
    with command.database.open_work() as work:
        work.diary.put(spasm(), NOW)

    ended = command.run("sample", "--days", "9")

    assert (ended.code, len(kept(command))) == (1, 1)
    assert "--add" in ended.errors
    assert command.run("sample", "--days", "9", "--add").code == 0
    assert len(kept(command)) > 1
