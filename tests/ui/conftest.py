"""The looks that tests of what is seen run in."""

from look_fixtures import look, plain_look

__all__ = ["look", "plain_look"]
