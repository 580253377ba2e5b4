// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/presenter_keys.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace nametag::ui;

class TestPresenterKeys : public QObject {
    Q_OBJECT

private slots:
    void whatRemotesSendIsUnderstood()
    {
        QCOMPARE(presenterCommand(Qt::Key_PageDown, {}), PresenterCommand::Next);
        QCOMPARE(presenterCommand(Qt::Key_PageUp, {}), PresenterCommand::Previous);
        QCOMPARE(presenterCommand(Qt::Key_F5, {}), PresenterCommand::Stay);
        QCOMPARE(presenterCommand(Qt::Key_F5, Qt::ShiftModifier), PresenterCommand::Stay);
        QCOMPARE(presenterCommand(Qt::Key_Escape, {}), PresenterCommand::Leave);
        QCOMPARE(presenterCommand(Qt::Key_B, {}), PresenterCommand::Black);
        QCOMPARE(presenterCommand(Qt::Key_Period, {}), PresenterCommand::Black);
        QCOMPARE(presenterCommand(Qt::Key_W, {}), PresenterCommand::White);
        for (const int key : {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_F5, Qt::Key_Escape, Qt::Key_B,
                              Qt::Key_Period, Qt::Key_W})
            QVERIFY(isRemoteKey(key, {}));
        QVERIFY(isRemoteKey(Qt::Key_F5, Qt::ShiftModifier));
        QVERIFY(!isRemoteKey(Qt::Key_W, Qt::ControlModifier));
        QVERIFY(!isRemoteKey(Qt::Key_S, {}));
    }

    void theKeysOfTheDesignAreThere()
    {
        QCOMPARE(presenterCommand(Qt::Key_S, {}), PresenterCommand::Spotlight);
        QCOMPARE(presenterCommand(Qt::Key_P, {}), PresenterCommand::Pen);
        QCOMPARE(presenterCommand(Qt::Key_E, {}), PresenterCommand::Eraser);
        QCOMPARE(presenterCommand(Qt::Key_Z, {}), PresenterCommand::Undo);
        QCOMPARE(presenterCommand(Qt::Key_C, {}), PresenterCommand::Clear);
        QCOMPARE(presenterCommand(Qt::Key_L, {}), PresenterCommand::Light);
        QCOMPARE(presenterCommand(Qt::Key_H, {}), PresenterCommand::Bar);
        QCOMPARE(presenterCommand(Qt::Key_Plus, Qt::ShiftModifier), PresenterCommand::Larger);
        QCOMPARE(presenterCommand(Qt::Key_Minus, {}), PresenterCommand::Smaller);
        QCOMPARE(presenterCommand(Qt::Key_Right, Qt::ShiftModifier), PresenterCommand::NextEvent);
        QCOMPARE(presenterCommand(Qt::Key_Q, {}), std::optional<PresenterCommand>());
        QCOMPARE(presenterCommand(Qt::Key_S, Qt::ControlModifier), std::optional<PresenterCommand>());
    }

    void whereOneWritesLettersAreText()
    {
        QLineEdit line;
        QVERIFY(takesText(&line));
        line.setReadOnly(true);
        QVERIFY(!takesText(&line));
        QPlainTextEdit text;
        QVERIFY(takesText(&text));
        QVERIFY(!takesText(nullptr));
    }
};

QTEST_MAIN(TestPresenterKeys)
#include "tst_presenter_keys.moc"
