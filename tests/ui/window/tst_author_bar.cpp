// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/window/author_bar.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QtTest>

using namespace nametag;
using namespace nametag::ui;

class TestAuthorBar : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts()); }

    void aLineAsksWithTheNamesThatAreGiven()
    {
        QCOMPARE(askLine(exercise::Kind::Arrow, "y"), "# nametag: ask arrow of=y");
        QCOMPARE(askLine(exercise::Kind::Is, " a  b "), "# nametag: ask is of=\"a b\"");
        QCOMPARE(askLine(exercise::Kind::Count, "box[\"k\"]"), "# nametag: ask count of='box[\"k\"]'");
        QCOMPARE(askLine(exercise::Kind::Printed, "x"), "# nametag: ask printed");
    }

    void aQuestionIsPutBeforeTheStatementAndItsNotes()
    {
        QPlainTextEdit editor;
        editor.setPlainText("x = [1]\nif x:\n    #: A note.\n    y = x\n");
        AuthorBar bar(editor);
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(3)));
        QSignalSpy inserted(&bar, &AuthorBar::inserted);
        bar.insert(exercise::Kind::New, "y");
        QCOMPARE(editor.toPlainText(),
                 "x = [1]\nif x:\n    # nametag: ask new of=y\n    #: A note.\n    y = x\n");
        QCOMPARE(inserted.size(), 1);
        QVERIFY(bar.preview().startsWith("Which object will `y` have after line 5?"));
        QVERIFY(bar.preview().contains("○"));
    }

    void aQuestionWithoutAnAnswerSaysWhy()
    {
        const QString text = "# nametag: ask count of=nobody\nx = 1\n# nametag: ask whatever\ny = 2\nz = 3\n";
        QVERIFY(previewOf(text, 1).contains("nobody"));
        QCOMPARE(previewOf(text, 2), previewOf(text, 1));
        QVERIFY(previewOf(text, 3).contains("whatever"));
        QVERIFY(previewOf(text, 5).isEmpty());
    }

    void aTextThatIsStillBeingTypedIsNoFault()
    {
        QVERIFY(previewOf("# nametag: lesson minutes=\nx = 1\n", 1).contains("minutes"));
        QVERIFY(!previewOf("# nametag: ask arrow of=x\nx = (\n", 1).isEmpty());
        QVERIFY(previewOf({}, 1).isEmpty());
    }
};

QTEST_MAIN(TestAuthorBar)
#include "tst_author_bar.moc"
