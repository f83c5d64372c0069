"""How far a long task is; without a known end, only that it goes on."""

from PySide6.QtWidgets import QProgressBar

from spasm_diary.words import tr


class Progress(QProgressBar):
    """Hidden while nothing goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Progress"))
        self.setTextVisible(False)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        self.setRange(0, total)
        self.setValue(done)
        self.show()
