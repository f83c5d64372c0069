"""Two things beside each other where there is room, one above the other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QWidget

from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.wrapping_layout import WrappingLayout, height_in


class SideBySideLayout(WrappingLayout):
    """Beside each other, items have one height. Too narrow for the first one, they stack.

    So they do where the others would be narrower than `comfortable`, in units of the grid.
    """

    def __init__(
        self, parent: QWidget | None = None, *, between: float = 2, comfortable: float = 0
    ) -> None:
        super().__init__(parent)
        space(self, between=between)
        self._comfortable = comfortable

    def wished_width(self, items: Sequence[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in items) + self._gaps(items)

    def arrange(self, items: Sequence[QLayoutItem], width: int) -> tuple[list[QRect], int]:
        least = [item.minimumSize().width() for item in items]
        wished = [item.sizeHint().width() for item in items]
        others = [max(low, grid(self._comfortable)) for low in least[1:]]
        if sum([*wished[:1], *others]) + self._gaps(items) > width:
            return self._stacked(items, width)
        widths = _shared(least, wished, width - self._gaps(items))
        places, x, highest = [], 0, 0
        for item, wide in zip(items, widths, strict=True):
            places.append(QRect(x, 0, wide, 0))
            x += wide + self.spacing()
            highest = max(highest, height_in(item, wide))
        for place in places:
            place.setHeight(highest)
        return places, highest

    def _stacked(self, items: Sequence[QLayoutItem], width: int) -> tuple[list[QRect], int]:
        places, y = [], 0
        for item in items:
            high = height_in(item, width)
            places.append(QRect(0, y, width, high))
            y += high + self.spacing()
        return places, max(y - self.spacing(), 0)

    def _gaps(self, items: Sequence[QLayoutItem]) -> int:
        return self.spacing() * max(len(items) - 1, 0)


def _shared(least: Sequence[int], wished: Sequence[int], width: int) -> list[int]:
    """Each the least, then what it wishes as far as it goes, the first one first; then the rest."""
    spare = width - sum(least)
    widths = []
    for low, wish in zip(least, wished, strict=True):
        more = min(max(wish - low, 0), spare)
        widths.append(low + more)
        spare -= more
    return [wide + spare // len(widths) for wide in widths]
