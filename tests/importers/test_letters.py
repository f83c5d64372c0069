from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.errors import NotReadable
from spasm_diary.importers.letters import LARGEST_BYTES, UTF_8, UTF_16, WINDOWS, read_letters

TEXT = "mood;note\nmüde;“ça va”\n"


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8", UTF_8),
        ("utf-8-sig", UTF_8),
        ("utf-16", UTF_16),
        ("utf-16-le", UTF_16),
        ("utf-16-be", UTF_16),
        ("cp1252", WINDOWS),
    ],
)
def test_a_file_is_read_in_the_letters_it_is_written_in(codec: str, encoding: str) -> None:
    letters = read_letters(TEXT.encode(codec))

    assert letters.text == TEXT
    assert letters.encoding == encoding


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r\r\n", "\r"])
def test_every_way_to_end_a_line_is_one_line_end(end: str) -> None:
    assert read_letters(f"a,b{end}c,d".encode()).text == "a,b\nc,d"


@pytest.mark.parametrize("raw", [b"", b"  \r\n\n", b"\xef\xbb\xbf"])
def test_a_file_with_nothing_in_it_is_refused(raw: bytes) -> None:
    with pytest.raises(NotReadable, match="nothing in this file"):
        read_letters(raw)


def test_a_character_that_no_text_has_is_told_with_its_line() -> None:
    with pytest.raises(NotReadable, match="Line 3"):
        read_letters(b"one,two\na,b\nc,\0d\n")


@pytest.mark.parametrize("raw", [b"date,\x81\x8d", b"\xff\xfea"])
def test_bytes_in_no_known_letters_are_refused(raw: bytes) -> None:
    with pytest.raises(NotReadable, match="letters"):
        read_letters(raw)


def test_a_packed_file_is_sent_back_to_be_unpacked() -> None:
    with pytest.raises(NotReadable, match="Unpack"):
        read_letters(b"PK\x03\x04and so on")


def test_a_file_that_is_too_large_is_refused_before_it_is_read() -> None:
    with pytest.raises(NotReadable, match="50 MB"):
        read_letters(bytes(LARGEST_BYTES + 1))


@given(st.binary(max_size=400))
def test_any_bytes_are_a_text_or_refused(raw: bytes) -> None:
    with suppress(NotReadable):
        text = read_letters(raw).text

        assert "\0" not in text
        assert "\r" not in text
