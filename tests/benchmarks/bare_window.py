"""A process with the least window that PySide6 can show: what every window is measured against."""

import sys
import time

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

IDLE_MS = 500


def main(begun: float) -> None:
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("A window with a line of text in it"))
    window.resize(1280, 860)
    window.show()
    handle = window.windowHandle()
    while not handle.isExposed():  # it is painted in the same turn
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    painted = (time.monotonic() - begun, time.process_time())

    from tests.benchmarks.probe import Probe  # a part of the program's own start, but not of this

    probe = Probe(begun)
    probe.set_mark("painted", *painted)
    probe.start_looking()

    def end() -> None:
        probe.note_stall()
        probe.note_memory()
        probe.finish()

    QTimer.singleShot(IDLE_MS, end)
    application.exec()


if __name__ == "__main__":
    main(float(sys.argv[1]))
