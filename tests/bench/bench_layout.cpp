// SPDX-License-Identifier: GPL-3.0-or-later
// How good pictures are, over lessons, programs of the corpus and made-up ones: crossings, arrows over
// blocks, blocks that move, area and time, against graphviz's dot laying out each step anew. Prints a table.
#include "core/simulator/simulate.h"
#include "tests/bench/graphviz.h"
#include "tests/ui/layout/random_programs.h"
#include "ui/layout/layout.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <map>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

constexpr StepIndex kMostSteps = 80;
constexpr std::size_t kLeastTimelines = 30;

/// Letters about as wide as those of the window.
class LetterMeasurer : public TextMeasurer {
public:
    int width(std::string_view text, TextRole role) const override
    {
        const auto letters = static_cast<int>(text.size());
        switch (role) {
        case TextRole::Value: return letters * 11;
        case TextRole::Tag:
        case TextRole::CellValue: return letters * 85 / 10;
        case TextRole::Key:
        case TextRole::Code: return letters * 8;
        default: return letters * 7;
        }
    }
};

struct Timeline {
    QString name;
    std::string text;
};

std::vector<Timeline> timelines()
{
    std::vector<Timeline> all;
    const auto take = [&](const QDir& folder, qsizetype most) {
        const QStringList names = folder.entryList({QStringLiteral("*.py")}, QDir::Files, QDir::Name);
        for (qsizetype i = 0; i < names.size() && i < most; ++i) {
            QFile file(folder.filePath(names[i]));
            if (file.open(QIODevice::ReadOnly))
                all.push_back({folder.dirName() + '/' + names[i], file.readAll().toStdString()});
        }
    };
    const QString root = QStringLiteral(NAMETAG_SOURCE_DIR);
    take(QDir(root + "/lessons"), 40);
    for (const char* area : {"aliasing", "lists", "dicts", "classes", "memory", "functions"})
        take(QDir(root + "/tests/python/" + area), 4);
    for (std::uint32_t seed = 1; seed <= 12; ++seed)
        all.push_back({QStringLiteral("random/%1").arg(seed), RandomProgram(seed).text(14)});
    return all;
}

Picture pictureOf(const SceneModel& scene)
{
    Picture picture;
    int right = 0;
    int bottom = 0;
    int left = scene.extent.width;
    const auto cover = [&](const Rect& rect) {
        left = std::min(left, rect.x);
        right = std::max(right, rect.right());
        bottom = std::max(bottom, rect.bottom());
    };
    for (const SceneFrame& frame : scene.frames)
        cover(frame.rect);
    for (const SceneBlock& block : scene.blocks) {
        picture.blocks.push_back({static_cast<std::uint32_t>(block.object.value), block.rect});
        cover(block.rect);
    }
    for (const SceneArrow& arrow : scene.arrows) {
        if (arrow.kind == ArrowKind::Ghost)
            continue;
        const bool ofName = arrow.id.from.kind == SlotKind::Name;
        picture.arrows.push_back({static_cast<std::uint32_t>(arrow.id.target.value),
                                  ofName ? 0 : arrow.id.from.holder,
                                  arrow.shape == PathShape::Curve ? flattened(arrow.points) : arrow.points});
    }
    picture.bounds = {left, 0, std::max(0, right - left), bottom - 52};
    return picture;
}

struct Figures {
    int steps = 0;
    int crossings = 0;
    int over = 0;
    int moved = 0;
    double area = 0; ///< thousands of pixels, summed over steps
    double milliseconds = 0;

    void take(const Picture& picture)
    {
        ++steps;
        crossings += crossingsIn(picture);
        over += overBlocksIn(picture);
        area += static_cast<double>(picture.bounds.width) * picture.bounds.height / 1000;
    }
    void add(const Figures& other)
    {
        steps += other.steps;
        crossings += other.crossings;
        over += other.over;
        moved += other.moved;
        area += other.area;
        milliseconds += other.milliseconds;
    }
};

QString line(const QString& name, const Figures& ours, const Figures& dots, const QString& extent)
{
    const auto mean = [](double sum, const Figures& f) {
        return QString::number(f.steps > 0 ? sum / f.steps : 0.0, 'f', 2).rightJustified(7);
    };
    return name.leftJustified(34).left(34) + QString::number(ours.steps).rightJustified(5) +
           mean(ours.crossings, ours) + mean(dots.crossings, dots) +
           QString::number(ours.over).rightJustified(5) + QString::number(dots.over).rightJustified(5) +
           QString::number(ours.moved).rightJustified(5) + QString::number(dots.moved).rightJustified(6) +
           mean(ours.area, ours).rightJustified(9) + mean(dots.area, dots).rightJustified(9) +
           mean(ours.milliseconds, ours).rightJustified(9) + mean(dots.milliseconds, dots).rightJustified(8) +
           extent;
}

} // namespace

class LayoutBench : public QObject {
    Q_OBJECT
private slots:
    void picturesAgainstDot()
    {
        if (!m_dot.isInstalled())
            qInfo("graphviz is not installed: our own figures only.");
        qInfo("%s", "means of each step            steps  cross   dot over  dot move   dot  kpx area    "
                    "dot    ms/step     dot   whole run");
        std::size_t count = 0;
        for (const Timeline& timeline : timelines())
            count += measure(timeline);
        qInfo("%s", qPrintable(line(QStringLiteral("all"), m_ours, m_dots, {})));
        qInfo("fewer crossings than dot in %d timelines, as many in %d, more in %d", m_fewer, m_equal,
              m_more);
        QVERIFY(count >= kLeastTimelines);
        QCOMPARE(m_ours.over, 0);
        QCOMPARE(m_ours.moved, 0);
        if (m_dots.steps > 0)
            QVERIFY(m_ours.crossings <= m_dots.crossings);
    }

private:
    bool measure(const Timeline& program)
    {
        simulator::RunOptions options;
        options.limits.steps = 2000;
        const auto recording = simulator::record({program.text, "script.py"}, options);
        const timeline::Timeline run(recording);
        if (run.stepCount() == 0 || run.stepCount() > kMostSteps)
            return false;
        const LetterMeasurer measurer;
        QElapsedTimer timer;
        timer.start();
        const Layout layout = place(run, Mode::Compact, {}, measurer);
        std::vector<SceneModel> scenes;
        for (StepIndex step = 1; step <= run.stepCount(); ++step)
            scenes.push_back(layout.at(step));
        Figures ours;
        ours.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        Figures dots;
        std::map<std::uint32_t, Rect> before;
        std::map<std::uint32_t, Rect> dotBefore;
        for (const SceneModel& scene : scenes) {
            const Picture picture = pictureOf(scene);
            ours.take(picture);
            ours.moved += movedIn(picture, before);
            if (!m_dot.isInstalled() || qEnvironmentVariableIsSet("NAMETAG_NO_DOT"))
                continue;
            timer.restart();
            const std::optional<Picture> other = m_dot.lay(scene);
            dots.milliseconds += static_cast<double>(timer.nsecsElapsed()) / 1e6;
            if (other) {
                dots.take(*other);
                dots.moved += movedIn(*other, dotBefore);
            }
        }
        const Rect extent = layout.extent();
        qInfo("%s", qPrintable(line(program.name, ours, dots,
                                    QStringLiteral("  %1 x %2").arg(extent.width).arg(extent.height))));
        (ours.crossings < dots.crossings ? m_fewer : ours.crossings > dots.crossings ? m_more : m_equal) += 1;
        m_ours.add(ours);
        m_dots.add(dots);
        return true;
    }

    static int movedIn(const Picture& picture, std::map<std::uint32_t, Rect>& before)
    {
        int moved = 0;
        std::map<std::uint32_t, Rect> now;
        for (const DrawnBlock& block : picture.blocks) {
            const auto at = before.find(block.object);
            if (at != before.end())
                moved +=
                    std::abs(at->second.x - block.rect.x) > 2 || std::abs(at->second.y - block.rect.y) > 2;
            now[block.object] = block.rect;
        }
        before = std::move(now);
        return moved;
    }

    Graphviz m_dot;
    Figures m_ours;
    Figures m_dots;
    int m_fewer = 0;
    int m_equal = 0;
    int m_more = 0;
};

QTEST_GUILESS_MAIN(LayoutBench)
#include "bench_layout.moc"
