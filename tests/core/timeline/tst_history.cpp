// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/history.h"
#include "tests/support/recording_builder.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;
using timeline::HistoryKind;

namespace {

/// "1 created, 2 gained best": kinds and names of a history.
std::string words(const events::Recording& recording, ObjectId object)
{
    static const char* const kWords[] = {"created", "gained", "lost", "changed", "resized", "freed"};
    std::string all;
    for (const timeline::HistoryEntry& entry : timeline::historyOf(recording, object)) {
        all += (all.empty() ? "" : ", ") + std::to_string(entry.step) + ' ' +
               kWords[static_cast<int>(entry.kind)];
        if (entry.name)
            all += ' ' + std::string(recording.text(entry.name));
    }
    return all;
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT
private slots:
    void theLifeOfAListIsTold()
    {
        QCOMPARE(
            words(*sharedListRecording(), ObjectId{4}),
            "1 created, 1 gained scores, 2 gained best, 4 changed, 4 resized, 5 lost best, 6 lost scores, "
            "6 changed, 6 freed");
    }

    void aFramesNamesAreLostWithIt()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId item = run.integer(300);
        run.bind("kept", item);
        run.line(1);
        run.enter("f", 1, {{"x", item}});
        run.leave(1, item);
        QCOMPARE(words(*run.recording, item), "0 created, 0 gained kept, 1 gained x, 1 lost x");
    }

    void aCellsNamesFollowItsContents()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId one = run.integer(300), two = run.integer(301);
        const ObjectId cell = run.object(ObjectKind::Cell, "cell", 40);
        run.enter("make", 1);
        run.take(events::NameSharedByCell{run.names(), run.text("n"), cell, 0});
        run.take(events::FieldSet{cell, run.text("contents"), one, 0});
        run.take(events::FieldSet{cell, run.text("contents"), two, 0});
        QCOMPARE(words(*run.recording, one), "0 created, 0 gained n, 0 lost n");
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
