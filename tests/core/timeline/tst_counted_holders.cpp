// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/counted_holders.h"

#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "core/timeline/shown.h"
#include "core/timeline/timeline.h"
#include "core/timeline/value_text.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace nametag;
using namespace nametag::timeline;

namespace {

std::shared_ptr<const events::Recording> runOf(const std::string& text)
{
    simulator::RunOptions options;
    options.profile = profile::findProfile("3.12");
    options.limits.steps = 3'000;
    options.write = [](std::string_view, int) {};
    return simulator::record({text, "script.py"}, options);
}

std::uint32_t total(const std::vector<Holder>& holders)
{
    std::uint32_t sum = 0;
    for (const Holder& holder : holders)
        sum += holder.times;
    return sum;
}

/// Objects at the end of the run that have more or fewer holders than their count says.
QStringList differences(const Timeline& line, StepIndex step)
{
    QStringList found;
    const StateRef state = line.stateAfter(step);
    const TextTable& texts = line.recording().texts();
    for (const auto& [id, object] : state->objects()) {
        if (object->is(events::kImmortal) || object->is(events::kStaticMemory) || object->dying)
            continue;
        const std::uint32_t holders = total(countedHoldersOf(*state, texts, id));
        if (holders != object->count)
            found << QStringLiteral("step %1, %2: count %3, holders %4")
                         .arg(step)
                         .arg(QString::fromStdString(reprText(*state, id, texts, 40)))
                         .arg(object->count)
                         .arg(holders);
    }
    return found;
}

} // namespace

class CountedHoldersTest : public QObject {
    Q_OBJECT
private slots:
    void aMethodIsHeldOnceByItsClass()
    {
        const auto recording = runOf("class A:\n    def m(self): pass\n    kept = [1]\nx = A.kept\n");
        const Timeline line(recording);
        const StateRef state = line.stateAfter(line.stepCount());
        for (const auto& [id, object] : state->objects())
            if (recording->text(object->typeName) == "list") {
                const auto holders = countedHoldersOf(*state, recording->texts(), id);
                QCOMPARE(holders.size(), 2u);
                QVERIFY(holders[0].place == HolderPlace::Name);
                QVERIFY(recording->text(holders[1].label) == "kept");
            }
    }

    void aWeakReferenceIsNoHolder()
    {
        const auto recording = runOf("import weakref\nclass A: pass\na = A()\nw = weakref.ref(a)\n");
        const Timeline line(recording);
        const StateRef state = line.stateAfter(line.stepCount());
        for (const auto& [id, object] : state->objects())
            if (recording->text(object->typeName) == "A")
                QCOMPARE(countedHoldersOf(*state, recording->texts(), id).size(), 1u);
    }

    void theClosureOfAFunctionIsNamed()
    {
        const auto recording =
            runOf("def make():\n    n = [1]\n    def f(): return n\n    return f\nf = make()\n");
        const Timeline line(recording);
        const StateRef state = line.stateAfter(line.stepCount());
        int closures = 0;
        for (const auto& [id, object] : state->objects())
            if (object->kind == events::ObjectKind::Cell)
                QCOMPARE(total(countedHoldersOf(*state, recording->texts(), id)), object->count);
            else if (object->kind == events::ObjectKind::Tuple && !object->items.empty() &&
                     !object->is(events::kStaticMemory))
                for (const Holder& holder : countedHoldersOf(*state, recording->texts(), id))
                    closures +=
                        holder.place == HolderPlace::Part && holder.part == HolderPart::Closure ? 1 : 0;
        QVERIFY(closures <= 1); // 0 where the function itself tells it
    }

    void theirNumberIsTheCountAlways()
    {
        for (const char* area : {"classes", "decorators", "functions", "aliasing", "generators", "lists"}) {
            const QDir folder(QStringLiteral(NAMETAG_SOURCE_DIR "/tests/python/") + QLatin1String(area));
            const QStringList names = folder.entryList({QStringLiteral("*.py")}, QDir::Files, QDir::Name);
            for (qsizetype i = 0; i < names.size(); i += 4) {
                QFile file(folder.filePath(names[i]));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const Timeline line(runOf(file.readAll().toStdString()));
                QStringList found = differences(line, line.stepCount() / 2);
                found += differences(line, line.stepCount());
                QVERIFY2(found.isEmpty(), qPrintable(names[i] + ": " + found.join("; ")));
            }
        }
    }
};

QTEST_GUILESS_MAIN(CountedHoldersTest)
#include "tst_counted_holders.moc"
