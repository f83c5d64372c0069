"""Puts a backup in the diary's place, so that it can be cut off at every step.

The diary that is there, with the journals beside it, is moved into a folder that bears the date;
it is never deleted and never written over. A marker lies beside it from before the first move until
after the last: with it, the next start finishes what was begun, or takes it back. A start while it
is still going on leaves it alone.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage.backups.aside import (
    drop_if_empty,
    free_name,
    half_aside,
    set_aside,
    take_back,
)
from spasm_diary.storage.backups.keys_beside import (
    is_plain,
    knows_key,
    lay_keys_beside,
    whose_keys,
)
from spasm_diary.storage.connecting import PATIENCE, raw_connection
from spasm_diary.storage.durable import give_name, sync_file, sync_folder
from spasm_diary.storage.failures import IN_USE, is_in_use, system_in_words
from spasm_diary.storage.soundness import check_soundness
from spasm_diary.storage.under_way import Begun, forget, is_done, let_be_the_note, note_not_done
from spasm_diary.usecases.unfinished import others_wait_in
from spasm_diary.words import N_

MARKER = "restoring.json"
MARKED, NOTHING = ("partial", "aside", "before", "begun"), ""
PARTIAL = ".restoring-"
SAME_FILE = N_("This is the diary itself. Choose a backup of it.")


def restore(
    file: Path,
    backup: Path,
    now: datetime,
    key: bytes | None = None,
    then: Callable[[Path | None], None] = lambda _aside: None,
) -> Path | None:
    """Let a backup be the diary from now on; the folder that the one before lies in, if any.

    That folder is handed to `then`, with which all is done.

    Nobody may have either of them open. `key` is that of an encrypted backup, whose wrapped key
    comes along where the diary has none.

    Raises:
        DiaryUnavailable: the backup is not sound, or there is no room; nothing was changed.
    """

    def fill(partial: Path) -> None:
        with backup.open("rb") as source, partial.open("wb") as copy:
            shutil.copyfileobj(source, copy)
        check_soundness(partial, None if is_plain(partial) else key)
        if key is not None and not is_plain(partial) and not knows_key(file, key):
            lay_keys_beside(whose_keys(backup, file), file)

    with system_in_words():
        if file.exists() and file.samefile(backup):
            raise DiaryUnavailable(SAME_FILE)
        kept = put_in_place(file, now, fill, Begun.RESTORING, key)
    then(kept)
    forget(file)
    return kept


def put_in_place(
    file: Path,
    now: datetime,
    fill: Callable[[Path], None],
    begun: Begun,
    key: bytes | None = None,
) -> Path | None:
    """Let what `fill` writes be the diary; the folder that the one before lies in, if any.

    Whatever `fill` raises leaves everything as it was. Whoever is done forgets what was begun.

    Raises:
        DiaryUnavailable: another program uses the diary.
    """
    with _others_waiting(file):
        _finish(file)
        check_unused(file, key)
        with _partial(file.parent) as partial:
            fill(partial)
            sync_file(partial)
            aside = free_name(file.parent, now)
            _exchange(file, partial, aside, begun)
        return aside if aside.exists() else None


def _exchange(file: Path, partial: Path, aside: Path, begun: Begun) -> None:
    before = file.name if file.exists() else NOTHING
    marked = {"partial": partial.name, "aside": aside.name, "before": before}
    _write(file.with_name(MARKER), {**marked, **is_done(begun)})
    try:
        set_aside(file, aside)
        give_name(partial, file)
    except OSError:
        _take_back(file, aside, partial)
        raise
    drop_if_empty(aside)
    let_be_the_note(file.with_name(MARKER), file)
    sync_folder(file.parent)


def finish_restoring(file: Path) -> bool:
    """Finish what a crash left half done; whether there was anything.

    Where the diary was not moved yet, it stays; where it was, the backup takes its place.

    Raises:
        DiaryUnavailable: nothing crashed, another program is still at it.
    """
    if not (file.with_name(MARKER).exists() or any(_partials(file)) or any(half_aside(file))):
        return False
    with _others_waiting(file):
        return _finish(file)


@contextmanager
def _others_waiting(file: Path) -> Iterator[None]:
    with others_wait_in(file.parent) as is_free:
        if not is_free:
            raise DiaryUnavailable(IN_USE)
        yield


def _finish(file: Path) -> bool:
    marker = file.with_name(MARKER)
    begun = _read(marker)
    for aside in half_aside(file) if begun is None else ():
        take_back(file, aside)  # it was to make room for a new diary
    for left in _partials(file):
        if begun is None or left.name != begun["partial"]:
            left.unlink(missing_ok=True)
    if begun is None:
        return False
    partial, aside = file.with_name(begun["partial"]), file.with_name(begun["aside"])
    if partial.exists() and (aside / file.name).exists():
        set_aside(file, aside)  # the journals may still lie beside the place of the diary
        give_name(partial, file)
    elif partial.exists() and not file.exists():
        give_name(partial, file)  # there was no diary to be moved
    partial.unlink(missing_ok=True)
    if (aside / file.name).exists() or begun["before"] == NOTHING:
        let_be_the_note(marker, file)
    else:
        note_not_done(file, begun["begun"])
        marker.unlink(missing_ok=True)
    drop_if_empty(aside)
    sync_folder(file.parent)
    return True


def begin_anew(file: Path, now: datetime) -> Path | None:
    """Make room for a new diary; where the files lie that were there, if any were."""
    with system_in_words(), _others_waiting(file):
        _finish(file)
        aside = free_name(file.parent, now)
        set_aside(file, aside)
        drop_if_empty(aside)
        return aside if aside.exists() else None


def check_unused(file: Path, key: bytes | None, patience: float = PATIENCE) -> None:
    """Whatever is wrong with the diary, it is moved; but not from under another program.

    It is asked for reading alone: opening it for more would make use of its journals.

    Raises:
        DiaryUnavailable: there is one that uses it.
    """
    if not file.is_file():
        return
    try:
        with closing(raw_connection(file, key, patience=patience, mode="mode=ro")) as driver:
            driver.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except dbapi2.Error as error:
        if is_in_use(error):
            raise DiaryUnavailable(IN_USE) from error


def _take_back(file: Path, aside: Path, partial: Path) -> None:
    """After a failure, put the diary back where it was.

    Where even that fails, the copy of the backup stays beside the marker, and the next start
    finishes what was begun; where the backup has its place already, that start says so.
    """
    with suppress(OSError):
        if not partial.exists():
            return
        if (aside / file.name).exists():
            take_back(file, aside)
        if file.exists():
            partial.unlink(missing_ok=True)
            drop_if_empty(aside)
            file.with_name(MARKER).unlink()


def _partials(file: Path) -> Iterator[Path]:
    return file.parent.glob(f"{PARTIAL}*") if file.parent.is_dir() else iter(())


@contextmanager
def _partial(folder: Path) -> Iterator[Path]:
    """A file under a name of our own; gone after the block unless it is needed.

    It is, where the diary was moved aside and neither of the two has its place.
    """
    handle, name = tempfile.mkstemp(dir=folder, prefix=PARTIAL)
    os.close(handle)
    partial = Path(name)
    try:
        yield partial
    finally:
        if not (folder / MARKER).exists():
            partial.unlink(missing_ok=True)


def _write(marker: Path, values: dict[str, str]) -> None:
    partial = marker.with_suffix(".partial")
    partial.write_text(json.dumps(values), encoding="utf-8")
    partial.chmod(0o600)
    sync_file(partial)
    give_name(partial, marker)


def _read(marker: Path) -> dict[str, str] | None:
    try:
        found = json.loads(marker.read_text(encoding="utf-8"))
        return {name: str(found.get(name, "unknown")) for name in MARKED}
    except (OSError, ValueError, AttributeError):
        return None
