// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"
#include "tests/ui/panels/open_session.h"
#include "ui/panels/inspector.h"
#include "ui/panels/narration_card.h"

#include <QTemporaryDir>

using namespace nametag;
using namespace nametag::ui;

class InspectorTest : public QObject {
    Q_OBJECT
private slots:
    void anObjectIsToldWithItsCountAndLife()
    {
        LessonSession session(tests::simulated());
        tests::openAndRun(session, "x = []\ny = x\n");
        const Inspector inspector(session);
        session.select({tests::objectOf(session, "x"), {}, {}});
        QVERIFY2(inspector.plainText().contains("count 2"), qPrintable(inspector.plainText()));
        QVERIFY(inspector.plainText().contains("Gained the tag"));
    }

    void ofARecordedObjectOnlyIsToldWhatIsKnown()
    {
        const QTemporaryDir folder;
        LessonSession session(tests::simulated());
        QVERIFY(session.openFile(tests::kept(folder.filePath("run.json"), tests::kRecordedRun)));
        QTRY_COMPARE(session.stepCount(), 2u);
        const Inspector inspector(session);
        session.goTo(2);
        session.select({ObjectId{1}, {}, {}});
        const QString told = inspector.plainText();
        QVERIFY2(told.contains("size 56 B") && told.contains("were not recorded"), qPrintable(told));
        QVERIFY2(!told.contains("count 0") && !told.contains("Gained"), qPrintable(told));
    }

    void aRecordedStepIsShownAndNotExplained()
    {
        const QTemporaryDir folder;
        LessonSession session(tests::simulated());
        QVERIFY(session.openFile(tests::kept(folder.filePath("run.json"), tests::kRecordedRun)));
        QTRY_COMPARE(session.stepCount(), 2u);
        session.goTo(2);
        const Narration narration = narrationOf(session);
        QCOMPARE(narration.headline, "Line 2 has run");
        QVERIFY(narration.body.startsWith("CPython 3.11.7 ran this."));
    }
};

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
