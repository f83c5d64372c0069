"""A passphrase need not be remembered letter by letter, nor typed."""

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from spasm_diary.ui.widgets.secret_field import SecretField

WORDS = "correct horse 'battery' stäple"


@pytest.mark.usefixtures("plain_look")
def test_a_passphrase_can_be_pasted(qtbot: QtBot) -> None:
    field = SecretField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    QGuiApplication.clipboard().setText(WORDS)

    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))

    assert field.text() == WORDS
    assert field.echoMode() is QLineEdit.EchoMode.Password
