"""Fault tests in two lengths: short for every change, whole with `dev.py test --faults`."""

from typing import Any

import pytest


def as_much(name: str, *, quick: Any, whole: Any) -> pytest.MarkDecorator:
    """Give a test its size: how many rounds, or every which point."""
    return pytest.mark.parametrize(
        name,
        [
            pytest.param(quick, id="quick"),
            pytest.param(whole, id="whole", marks=pytest.mark.faults),
        ],
    )
