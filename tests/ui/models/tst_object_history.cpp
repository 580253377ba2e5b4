// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "core/timeline/timeline.h"
#include "ui/models/object_history.h"

#include <QTest>

using namespace nametag;
using namespace nametag::ui;

namespace {

std::shared_ptr<const events::Recording> runOf(const std::string& source)
{
    simulator::RunOptions options;
    options.profile = profile::findProfile("3.12");
    options.write = [](std::string_view, int) {};
    return simulator::record({source, "t.py"}, options);
}

/// What the name of the module refers to after a step.
ObjectId namedAfter(const std::shared_ptr<const events::Recording>& recording, std::string_view name,
                    StepIndex step)
{
    const timeline::Timeline line(recording);
    const auto state = line.stateAfter(step);
    for (const timeline::Binding& binding : state->space(state->programNames())->bindings)
        if (recording->text(binding.name) == name)
            return state->target(binding);
    return {};
}

QStringList told(const ObjectHistory& history)
{
    QStringList lines;
    for (const HistoryEntry& entry : history.entries)
        lines << QStringLiteral("%1 %2").arg(entry.step).arg(QString::fromStdString(entry.text));
    return lines;
}

bool has(const QStringList& lines, const QString& begin)
{
    for (const QString& line : lines)
        if (line.startsWith(begin))
            return true;
    qWarning() << "none begins with" << begin << "of" << lines;
    return false;
}

} // namespace

class ObjectHistoryTest : public QObject {
    Q_OBJECT
private slots:
    void theSlotsOfAListAreAskedForAndGrow()
    {
        const auto recording =
            runOf("a = [1, 2, 3]\na.append(4)\na.append(5)\nb = [0] * 100\na += b\na.clear()\n");
        const ObjectHistory history = historyOf(*recording, namedAfter(recording, "a", 1), 6);
        const QStringList lines = told(history);
        QVERIFY(has(lines, QStringLiteral("1 Asked for 56 bytes: block ")));
        QVERIFY(has(lines, QStringLiteral("1 Asked for 32 bytes for its slots: block ")));
        QVERIFY(has(lines, QStringLiteral("2 An item was added, slot 3")));
        QVERIFY(has(lines, QStringLiteral("3 Its slots moved, 32 to 64 bytes: block ")));
        QVERIFY(has(lines, QStringLiteral("5 Its slots moved, 64 to ")));
        QVERIFY(has(lines, QStringLiteral("5 100 items were added")));
        QVERIFY(has(lines, QStringLiteral("6 Gave back 864 bytes of its slots")));
    }

    void theKeyTableOfADictIsAskedForAndReplaced()
    {
        const auto recording = runOf("d = {}\nd['a'] = 1\nfor i in range(6): d[i] = i\ndel d\n");
        const ObjectHistory history =
            historyOf(*recording, namedAfter(recording, "d", 1), recording->stepCount());
        const QStringList lines = told(history);
        QVERIFY(has(lines, QStringLiteral("2 Asked for ")));
        QCOMPARE(lines.filter(QStringLiteral("for its key table")).size() >= 2, true);
        QVERIFY(!lines.filter(QStringLiteral("bytes of its key table")).isEmpty());
        QVERIFY(history.hasDied);
    }

    void theNextTenantOfAFreedBlockIsTold()
    {
        const auto recording = runOf("a = 1.5\ndel a\nb = 2.5\n");
        const ObjectHistory history = historyOf(*recording, namedAfter(recording, "b", 3), 3);
        QCOMPARE(history.born, StepIndex{0}); // a constant of the code
        const auto lists = runOf("a = [1]\nx = 0\ndel a\nb = [2]\n");
        const ObjectId first = namedAfter(lists, "a", 1);
        const ObjectHistory life = historyOf(*lists, first, 4);
        QVERIFY(life.hasDied);
        QCOMPARE(life.tenant, namedAfter(lists, "b", 4));
        QVERIFY(has(told(life), QStringLiteral("4 Its block went to a new `list`")));
    }

    void eachGenerationIsTold()
    {
        const auto recording = runOf("import gc\na = [1]\ngc.collect(0)\ngc.collect(1)\ngc.collect()\n");
        const QStringList lines = told(historyOf(*recording, namedAfter(recording, "a", 2), 5));
        QVERIFY(has(lines, QStringLiteral("3 Moved to generation 1")));
        QVERIFY(has(lines, QStringLiteral("4 Moved to generation 2")));
    }
};

QTEST_GUILESS_MAIN(ObjectHistoryTest)
#include "tst_object_history.moc"
