// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"
#include "tests/support/share_list.h"
#include "tests/support/simulated.h"
#include "ui/models/object_history.h"
#include "ui/models/referrers.h"
#include "ui/models/step_marks.h"

#include <QtTest>

using namespace nametag;
using namespace nametag::ui;

namespace {

QString marksOf(StepIndex step)
{
    QStringList words;
    const auto marks = stepMarks(*tests::shareListRecording());
    for (const Mark mark : marks[step])
        words << QString::fromUtf8(markWord(mark).data());
    return words.join(u' ');
}

/// The list that `scores` is tied to.
ObjectId listOf(const timeline::Timeline& timeline)
{
    return objectNamed(*timeline.stateAfter(3), "scores", timeline.recording().texts());
}

} // namespace

class TestStepMarks : public QObject {
    Q_OBJECT
private slots:
    void aStepSaysWhatItDid()
    {
        QCOMPARE(marksOf(1), "allocate bind");
        QCOMPARE(marksOf(2), "bind");
        QCOMPARE(marksOf(3), "print");
        QCOMPARE(marksOf(5), "bind bind call");
        QCOMPARE(marksOf(6), "change");
        QCOMPARE(marksOf(7), "allocate allocate free bind");
        QCOMPARE(marksOf(8), "return bind");
    }

    void columnsAddUpTheMarksOfTheirSteps()
    {
        const auto recording = tests::shareListRecording();
        const RunMarks marks = runMarks(*recording);
        QCOMPARE(marks.steps, stepMarks(*recording));
        QCOMPARE(marks.made.size(), recording->stepCount() + std::size_t{1});
        QCOMPARE(marks.made[7], std::uint16_t{2});
        QCOMPARE(marks.freed[7], std::uint16_t{1});
        const StepIndex steps = recording->stepCount();
        const MarkColumns all = markColumns(marks, 2, steps, steps);
        QCOMPARE(all.made.size(), std::size_t{2});
        std::uint32_t made = 0;
        for (StepIndex step = 1; step <= steps; ++step)
            made += marks.made[step];
        QCOMPARE(all.made[0] + all.made[1], made);
        QCOMPARE(markColumns(marks, 100, steps, 6).made.size(), std::size_t{steps});
        QCOMPARE(markColumns(marks, 100, steps, 6).made[6], 0u); // step 7 is kept back
    }

    void anAppendedSlotIsAddedAndAnotherIsReplaced()
    {
        RunRequest request;
        request.scriptName = "s.py";
        request.profile = "3.12";
        request.text = "a = [1, 2]\na.append(3)\na[0] = 4\na.insert(1, 5)\ndel a[0]\n";
        const timeline::Timeline timeline(tests::simulated()(request, {}));
        const ObjectId list = objectNamed(*timeline.stateAfter(1), "a", timeline.recording().texts());
        QStringList lines;
        for (const HistoryEntry& entry : historyOf(timeline.recording(), list, timeline.stepCount()).entries)
            lines << QString::fromStdString(entry.text);
        QVERIFY2(lines.contains(QStringLiteral("An item was added, slot 2")), qPrintable(lines.join(u'|')));
        QVERIFY2(lines.contains(QStringLiteral("Slot 0 refers to another object")),
                 qPrintable(lines.join(u'|')));
        QVERIFY2(lines.contains(QStringLiteral("An item was added, slot 1")), qPrintable(lines.join(u'|')));
    }

    void aListRemembersItsTags()
    {
        const timeline::Timeline timeline(tests::shareListRecording());
        const ObjectHistory history = historyOf(timeline.recording(), listOf(timeline), timeline.stepCount());
        QStringList lines;
        for (const HistoryEntry& entry : history.entries)
            lines << QStringLiteral("%1 %2").arg(entry.step).arg(QString::fromStdString(entry.text));
        QVERIFY2(lines.contains("1 Gained the tag `scores`"), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains("6 Grew: 72 to 120 bytes"));
        QVERIFY(lines.contains("7 Lost the tag `marks`"));
        QCOMPARE(history.counts.back().count, 2u);
    }

    void whoReferredAndLeftIsSaid()
    {
        const timeline::Timeline timeline(tests::shareListRecording());
        const auto referrers = referrersOf(*timeline.stateAfter(6), *timeline.stateAfter(7), listOf(timeline),
                                           timeline.recording().texts());
        QStringList words;
        for (const Referrer& referrer : referrers)
            words << QString::fromStdString(referrer.what) + (referrer.hasLeft ? "-" : "");
        QCOMPARE(words, QStringList({"scores", "best", "marks-"}));
    }
};

QTEST_GUILESS_MAIN(TestStepMarks)
#include "tst_step_marks.moc"
