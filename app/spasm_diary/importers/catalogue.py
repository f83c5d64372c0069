"""Every importer. A new one is a module beside this one, and a line here."""

from collections.abc import Sequence
from datetime import datetime
from typing import BinaryIO

from spasm_diary.domain.errors import NotReadable
from spasm_diary.domain.records import OffsetAt
from spasm_diary.importers.bearable.export import BEARABLE
from spasm_diary.importers.daylio import DAYLIO
from spasm_diary.importers.importer import Importer
from spasm_diary.importers.letters import LARGEST_BYTES
from spasm_diary.importers.sleep_cycle import SLEEP_CYCLE
from spasm_diary.importers.table import read_table
from spasm_diary.usecases.found import Found
from spasm_diary.usecases.read_export import is_export, read_export
from spasm_diary.words import N_

_START = 4096
"""Bytes that show whether a file is a diary's own."""
IMPORTERS: tuple[Importer, ...] = (BEARABLE, DAYLIO, SLEEP_CYCLE)


def importer_for(header: Sequence[str]) -> Importer | None:
    """The importer that knows the names of these columns."""
    return next((one for one in IMPORTERS if one.recognises(header)), None)


def read_file(file: BinaryIO, offset_at: OffsetAt, now: datetime) -> Found:
    """What a file holds: a diary's own, or that of another program, whichever of the known ones.

    Raises:
        NotReadable: it is too large, damaged, no table, or of a program that is not known here.
    """
    raw = file.read(LARGEST_BYTES + 1)
    if is_export(raw[:_START].decode("utf-8", "replace")):
        return read_export(_own_text(raw + file.read()), offset_at, now)
    table = read_table(raw)
    importer = importer_for(table.header)
    if importer is None:
        raise NotReadable(
            N_(
                "The diary does not know this kind of file. It reads its own files,"
                " and those of Bearable, Daylio and Sleep Cycle."
            )
        )
    return importer.read(table, offset_at, now)


def _own_text(raw: bytes) -> str:
    """However large: a diary may hold many years."""
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise NotReadable(N_("This file is damaged: it is not whole JSON.")) from error
