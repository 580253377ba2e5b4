// SPDX-License-Identifier: GPL-3.0-or-later
// How large the lessons are seen in a window of the usual size, and how seldom the camera moves.
#include "core/simulator/simulate.h"
#include "ui/layout/layout.h"
#include "ui/scene/font_measurer.h"
#include "ui/theme/fonts.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace nametag;
using namespace nametag::ui;

namespace {

constexpr StepIndex kMostSteps = 400;
constexpr double kAcross = 694; ///< the stage of a window of 1440 x 900 with its inspector
constexpr double kDown = 688;
constexpr double kLeastAtFirst = 0.74;
constexpr double kLeastOfAll = 0.55;
constexpr double kUsual = 0.95;

double zoomOf(const Rect& extent)
{
    return std::min({1.0, kAcross / extent.width, kDown / extent.height});
}

} // namespace

class TestSight : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts()); }

    void lessonsOpenLarge()
    {
        const QDir lessons(QStringLiteral(NAMETAG_SOURCE_DIR "/lessons"));
        std::vector<double> first;
        for (const QString& name : lessons.entryList({QStringLiteral("*.py")}, QDir::Files, QDir::Name)) {
            QFile file(lessons.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const timeline::Timeline run(simulator::record({file.readAll().toStdString(), "lesson.py"}, {}));
            if (run.stepCount() > kMostSteps)
                continue;
            const FontMeasurer measurer;
            const Layout layout = place(run, Mode::Compact, {}, measurer);
            first.push_back(look(name, run, layout));
        }
        QVERIFY(first.size() > 2);
        std::sort(first.begin(), first.end());
        QVERIFY(first[0] >= kLeastOfAll);
        QVERIFY(first[1] >= kLeastAtFirst); // one lesson begins with a hundred objects
        QVERIFY(first[first.size() / 2] >= kUsual);
    }

private:
    /// Tells about a lesson; the zoom of its first step.
    static double look(const QString& name, const timeline::Timeline& run, const Layout& layout)
    {
        double sum = 0;
        double least = 1;
        int moves = 0;
        Rect before;
        QString shots;
        double atFirst = 1;
        for (StepIndex step = 1; step <= run.stepCount(); ++step) {
            const SceneModel scene = layout.at(step);
            const double zoom = zoomOf(scene.extent);
            sum += zoom;
            least = std::min(least, zoom);
            if (step == 1)
                atFirst = zoom;
            if (step == 1 || scene.extent != before) {
                ++moves;
                shots +=
                    QStringLiteral(" %1:%2x%3").arg(step).arg(scene.extent.width).arg(scene.extent.height);
            }
            before = scene.extent;
        }
        qInfo("%-36s %3u steps, whole %4d x %4d %3.0f %%, first %3.0f, mean %3.0f, least %3.0f, shots %d:%s",
              qPrintable(name), run.stepCount(), layout.extent().width, layout.extent().height,
              100 * zoomOf(layout.extent()), 100 * atFirst, 100 * sum / run.stepCount(), 100 * least, moves,
              qPrintable(shots));
        return atFirst;
    }
};

QTEST_MAIN(TestSight)
#include "tst_sight.moc"
