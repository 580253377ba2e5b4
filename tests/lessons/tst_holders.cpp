// SPDX-License-Identifier: GPL-3.0-or-later
// The holders that are told of an object on the stage add up to its count: after every step of every lesson.
// Functions and cells are left out: a running call holds its own untold.
#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "core/timeline/invariants.h"
#include "core/timeline/shown.h"
#include "core/timeline/timeline.h"
#include "core/timeline/value_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace nametag;

namespace {

constexpr StepIndex kEveryStepUpTo = 120; ///< longer runs are looked at so many times

QByteArray textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList programsIn(const QString& folder)
{
    QStringList files;
    QDirIterator found(folder, {QStringLiteral("*.py")}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files << found.next();
    files.sort();
    return files;
}

/// The first step after which holders and count differ, in words; nothing if there is none.
QString firstGap(const QString& path, const char* version)
{
    const QByteArray text = textOf(path);
    simulator::RunOptions options;
    options.profile = profile::findProfile(version);
    options.limits.steps = 3'000;
    const auto recording =
        simulator::record({text.toStdString(), QFileInfo(path).fileName().toStdString()}, options);
    const timeline::Timeline line(recording);
    const StepIndex stride = std::max<StepIndex>(1, line.stepCount() / kEveryStepUpTo);
    for (StepIndex step = 0; step <= line.stepCount(); step += stride) {
        const auto state = line.stateAfter(step);
        const auto shown = timeline::shownObjects(*state, recording->texts());
        auto gaps = timeline::countGaps(*state, recording->texts());
        std::erase_if(gaps, [&](const timeline::CountGap& gap) {
            const events::ObjectKind kind = state->object(gap.object)->kind;
            const bool isRunning = kind == events::ObjectKind::Function || kind == events::ObjectKind::Cell;
            return isRunning || std::find(shown.begin(), shown.end(), gap.object) == shown.end();
        });
        if (gaps.empty())
            continue;
        const timeline::CountGap& gap = gaps.front();
        const auto* object = state->object(gap.object);
        return QStringLiteral("%1 %2: after step %3 (line %4) %5 %6 has count %7, but %8 holders")
            .arg(QFileInfo(path).fileName(), QLatin1String(version))
            .arg(step)
            .arg(step > 0 ? recording->step(step).line : 0)
            .arg(QString::fromStdString(std::string(recording->text(object->typeName))),
                 QString::fromStdString(timeline::reprText(*state, gap.object, recording->texts(), 30)))
            .arg(gap.count)
            .arg(gap.holders);
    }
    return {};
}

} // namespace

class HoldersTest : public QObject {
    Q_OBJECT

    void check(const QStringList& files, const QStringList& versions)
    {
        QStringList gaps;
        for (const QString& file : files)
            for (const QString& version : versions)
                if (const QString gap = firstGap(file, version.toLatin1()); !gap.isEmpty())
                    gaps << gap;
        if (!gaps.isEmpty())
            QFAIL(qPrintable(QStringLiteral("%1 of %2:\n    ").arg(gaps.size()).arg(files.size()) +
                             gaps.join(QStringLiteral("\n    "))));
    }

private slots:
    void holdersAddUpInEveryLesson()
    {
        check(programsIn(QStringLiteral(NAMETAG_SOURCE_DIR "/lessons")), {"3.11", "3.12", "3.13"});
    }
};

QTEST_GUILESS_MAIN(HoldersTest)
#include "tst_holders.moc"
