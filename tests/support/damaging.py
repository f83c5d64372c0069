"""Damages the bytes of a file, as failing disks, copies and other programs do.

Each takes the content and a source of chance, and returns what is found in its place.
"""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from typing import TypeAlias

from spasm_diary.storage.connecting import raw_connection

PAGE = 4096
ROOT = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
Damage: TypeAlias = Callable[[bytes, Random], bytes]


def lose_header(content: bytes, random: Random) -> bytes:
    return bytes(100) + content[100:]


def become_text(content: bytes, random: Random) -> bytes:
    return "\ufeffDear diary,\r\n".encode() * 1000


def become_zeros(content: bytes, random: Random) -> bytes:
    return bytes(len(content))


def become_empty(content: bytes, random: Random) -> bytes:
    return b""


def lose_half(content: bytes, random: Random) -> bytes:
    return content[: len(content) // 2]


def lose_last_page(content: bytes, random: Random) -> bytes:
    return content[:-PAGE]


def lose_part_of_a_page(content: bytes, random: Random) -> bytes:
    return content[: -random.randrange(1, PAGE)]


def zero_a_page(content: bytes, random: Random) -> bytes:
    return _with_page(content, random.randrange(1, len(content) // PAGE), bytes(PAGE))


def garble_a_page(content: bytes, random: Random) -> bytes:
    return _with_page(content, random.randrange(len(content) // PAGE), random.randbytes(PAGE))


def swap_two_pages(content: bytes, random: Random) -> bytes:
    one, other = random.sample(range(1, len(content) // PAGE), 2)
    swapped = _with_page(content, one, _page(content, other))
    return _with_page(swapped, other, _page(content, one))


def flip_a_bit(content: bytes, random: Random) -> bytes:
    at = random.randrange(len(content))
    flipped = content[at] ^ 1 << random.randrange(8)
    return content[:at] + bytes([flipped]) + content[at + 1 :]


def add_garbage(content: bytes, random: Random) -> bytes:
    return content + random.randbytes(5000)


def root_page_of(file: Path, name: str, key: bytes | None = None) -> int:
    """Where a table or an index begins."""
    with closing(raw_connection(file, key)) as connection:
        [page] = connection.execute(ROOT, (name,)).fetchone()
    return int(page)


def lose_root_page(file: Path, name: str, key: bytes | None = None) -> bytes:
    """Zero the page that a table or an index begins with; what the file holds then."""
    damaged = _with_page(file.read_bytes(), root_page_of(file, name, key) - 1, bytes(PAGE))
    file.write_bytes(damaged)
    return damaged


ONCE: tuple[Damage, ...] = (
    lose_header,
    become_text,
    become_zeros,
    become_empty,
    lose_half,
    lose_last_page,
    lose_part_of_a_page,
    add_garbage,
)
"""Those that chance does not matter much to."""
AT_RANDOM: tuple[Damage, ...] = (zero_a_page, garble_a_page, swap_two_pages, flip_a_bit)


def _page(content: bytes, number: int) -> bytes:
    return content[number * PAGE : (number + 1) * PAGE]


def _with_page(content: bytes, number: int, page: bytes) -> bytes:
    return content[: number * PAGE] + page + content[(number + 1) * PAGE :]
