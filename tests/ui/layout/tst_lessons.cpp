// SPDX-License-Identifier: GPL-3.0-or-later
// The promises of a layout, held for every lesson that is shipped.
#include "core/simulator/simulate.h"
#include "tests/ui/layout/fixed_measurer.h"
#include "tests/ui/layout/scene_checks.h"
#include "ui/layout/layout.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <map>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

constexpr StepIndex kMostSteps = 200;

} // namespace

class TestLessons : public QObject {
    Q_OBJECT
private slots:
    void everyLessonIsDrawnSoundly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("full");
        const QDir lessons(QStringLiteral(NAMETAG_SOURCE_DIR "/lessons"));
        for (const QString& name : lessons.entryList({QStringLiteral("*.py")}, QDir::Files, QDir::Name)) {
            QTest::newRow(qPrintable(name)) << lessons.filePath(name) << false;
            QTest::newRow(qPrintable(name + ", full")) << lessons.filePath(name) << true;
        }
    }

    void everyLessonIsDrawnSoundly()
    {
        QFETCH(QString, path);
        QFETCH(bool, full);
        drawn(path, full);
    }

    void programsOfTheCorpusAreDrawnSoundly_data()
    {
        QTest::addColumn<QString>("path");
        const QString corpus = QStringLiteral(NAMETAG_SOURCE_DIR "/tests/python/");
        for (const char* area :
             {"aliasing", "dicts", "functions", "generators", "lists", "classes", "memory"}) {
            const QDir folder(corpus + QLatin1String(area));
            const QStringList names = folder.entryList({QStringLiteral("*.py")}, QDir::Files, QDir::Name);
            for (qsizetype i = 0; i < names.size() && i < 5; ++i)
                QTest::newRow(qPrintable(QLatin1String(area) + u'/' + names[i])) << folder.filePath(names[i]);
        }
    }

    void programsOfTheCorpusAreDrawnSoundly()
    {
        QFETCH(QString, path);
        drawn(path, false);
    }

private:
    static void drawn(const QString& path, bool full)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto recording =
            simulator::record({file.readAll().toStdString(), QFileInfo(path).fileName().toStdString()}, {});
        const timeline::Timeline timeline(recording);
        const FixedMeasurer measurer;
        QElapsedTimer timer;
        timer.start();
        if (timeline.stepCount() > kMostSteps)
            QSKIP("a long run is placed window by window");
        const Layout layout = place(timeline, full ? Mode::Full : Mode::Compact, {}, measurer);
        qInfo("%u steps, placed in %lld ms, %d x %d", timeline.stepCount(), timer.elapsed(),
              layout.extent().width, layout.extent().height);
        std::map<ObjectId, Point> corners;
        for (StepIndex step = 0; step <= timeline.stepCount(); ++step) {
            const SceneModel scene = layout.at(step);
            const std::string wrong = wrongIn(scene);
            QVERIFY2(wrong.empty(),
                     qPrintable(QStringLiteral("step %1: ").arg(step) + QString::fromStdString(wrong)));
            for (const SceneBlock& block : scene.blocks) {
                const Point corner{block.rect.x, block.rect.y};
                QCOMPARE(corners.try_emplace(block.object, corner).first->second, corner);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLessons)
#include "tst_lessons.moc"
