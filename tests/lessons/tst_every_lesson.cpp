// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "core/timeline/timeline.h"
#include "tests/support/state_text.h"

#include <QDir>
#include <QTest>

using namespace nametag;

/// Every lesson runs under every Python and can be stepped through forward and back.
class EveryLessonTest : public QObject {
    Q_OBJECT
private slots:
    void everyStepIsTheSameForwardAndBack_data();
    void everyStepIsTheSameForwardAndBack();
};

void EveryLessonTest::everyStepIsTheSameForwardAndBack_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("version");
    const QDir folder(NAMETAG_SOURCE_DIR "/lessons");
    const QStringList files = folder.entryList({"*.py"}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 6);
    for (const QString& file : files)
        for (const char* version : {"3.11", "3.12", "3.13"})
            QTest::addRow("%s under %s", qPrintable(file), version) << folder.filePath(file) << version;
}

void EveryLessonTest::everyStepIsTheSameForwardAndBack()
{
    QFETCH(QString, path);
    QFETCH(QString, version);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    simulator::RunOptions options;
    options.profile = profile::findProfile(version.toStdString());
    const auto recording = simulator::record({file.readAll().toStdString(), "lesson.py"}, options);
    QCOMPARE(static_cast<int>(recording->ending), static_cast<int>(events::Ending::Finished));
    QVERIFY(recording->stepCount() > 3);
    const timeline::Timeline timeline(recording);
    QStringList forward;
    for (StepIndex step = 0; step <= timeline.stepCount(); ++step)
        forward << QString::fromStdString(tests::stateText(*timeline.stateAfter(step), recording->texts()));
    for (StepIndex step = timeline.stepCount() + 1; step-- > 0;) {
        const auto state = timeline.stateAfter(step);
        QCOMPARE(QString::fromStdString(tests::stateText(*state, recording->texts())),
                 forward[static_cast<int>(step)]);
        const timeline::Timeline fresh(recording);
        QCOMPARE(QString::fromStdString(tests::stateText(*fresh.stateAfter(step), recording->texts())),
                 forward[static_cast<int>(step)]);
    }
}

QTEST_GUILESS_MAIN(EveryLessonTest)
#include "tst_every_lesson.moc"
