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

    void aNestedListReadsAsAMatrix()
    {
        const char* text = "m = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]\nrow = m[1]\nt = [list(r) for r in m]\n";
        const timeline::Timeline timeline(simulator::record({text, "matrix.py"}, {}));
        const FixedMeasurer measurer;
        const SceneModel scene = place(timeline, Mode::Compact, {}, measurer).at(timeline.stepCount());
        std::map<ObjectId, Rect> places;
        for (const SceneBlock& block : scene.blocks)
            places[block.object] = block.rect;
        int rows = 0;
        for (const SceneBlock& block : scene.blocks)
            for (std::size_t i = 0; i + 1 < block.cells.size(); ++i) {
                const auto upper = places.find(block.cells[i].target);
                const auto lower = places.find(block.cells[i + 1].target);
                if (upper == places.end() || lower == places.end())
                    continue;
                ++rows;
                QCOMPARE(upper->second.x, lower->second.x);
                QVERIFY(upper->second.bottom() < lower->second.y);
            }
        QCOMPARE(rows, 4);
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
