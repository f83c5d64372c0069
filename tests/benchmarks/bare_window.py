"""A process with the least window that PySide6 can show: what every window is measured against.

Told to, it names the classes of Qt that any window with a style of its own has to name. PySide6
makes a Python enumeration of each of their enums as soon as they are named, some thousand members
in all: a share of the start that no program can save.
"""

import sys
import time

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

IDLE_MS = 500


def name_classes() -> None:
    from PySide6 import QtCore, QtGui, QtWidgets

    for module, names in (
        (QtCore, "Qt QEvent QObject QSettings QTimer"),
        (QtGui, "QAction QColor QFont QIcon QKeySequence QPainter QPalette"),
        (QtWidgets, "QFrame QLayout QProxyStyle QPushButton QScrollArea QSizePolicy QStyle"),
    ):
        for name in names.split():
            getattr(module, name)


def main(begun: float, *, names: bool) -> None:
    if names:
        name_classes()
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
    main(float(sys.argv[1]), names="named" in sys.argv)
