"""A chart's numbers as a table that is read cell by cell, and copied into other programs."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from spasm_diary.charts.chart import Table
from spasm_diary.ui.type_sizes import grid
from spasm_diary.words import tr

ROWS_AT_ONCE = 16
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class TableModel(QAbstractTableModel):
    """The first cell of each row names it and stands at its head."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = Table((), ())

    @property
    def table(self) -> Table:
        return self._table

    def show_table(self, table: Table) -> None:
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else max(0, len(self._table.headings) - 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        return self._table.rows[index.row()][index.column() + 1]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._table.headings[section + 1]
        return self._table.rows[section][0]


class ChartTable(QTableView):
    """Rows are chosen as a whole; Enter opens one."""

    walked_to = Signal(int)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TableModel(self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(self._on_row)

    def show_table(self, table: Table) -> None:
        if table is self._model.table:
            return
        self._model.show_table(table)
        self.setAccessibleName(tr("Chart as a table"))
        self._fit()

    def show_walked(self, index: int | None) -> None:
        if index is None or index == self.currentIndex().row():
            return
        self.setCurrentIndex(self._model.index(index, max(0, self.currentIndex().column())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._chosen_text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.walked_to.emit(now.row())

    def _chosen_text(self) -> str:
        """The chosen rows with their headings, the cells a tab apart."""
        table = self._model.table
        rows = sorted({index.row() for index in self.selectedIndexes()})
        lines = [table.headings, *(table.rows[row] for row in rows)]
        return "\n".join("\t".join(line) for line in lines)

    def _fit(self) -> None:
        """As wide as the first rows need, so that ten years are not measured."""
        row = round(self.fontMetrics().height() * 1.6)
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight(row * min(ROWS_AT_ONCE, 2 + self._model.rowCount()))
        self.horizontalHeader().setResizeContentsPrecision(ROWS_AT_ONCE)
        self.resizeColumnsToContents()
        for column in range(self._model.columnCount()):
            self.setColumnWidth(column, self.columnWidth(column) + grid(2))
