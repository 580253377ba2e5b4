// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the window is, as ratios within one run: its start and its first picture against an empty Qt
// window, a frame of an animation against painting the same things with a bare QPainter, and the longest time
// for which it does not answer while a long program runs.
#include "tests/support/simulated.h"
#include "ui/panels/stage_pane.h"
#include "ui/scene/font_measurer.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/heap_view.h"
#include "ui/session/lesson_session.h"
#include "ui/session/settings.h"
#include "ui/theme/fonts.h"
#include "ui/window/lesson_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QPainterPath>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace nametag;
using namespace nametag::ui;

namespace {

constexpr int kStarts = 5;
constexpr int kFrames = 24;
constexpr double kFrameTime = 16; ///< ms of the animation's clock
constexpr int kMovers = 10;
constexpr int kPitchX = 180;
constexpr int kPitchY = 120;
constexpr double kLongestGap = 100; ///< ms
const QString kLesson = QStringLiteral(NAMETAG_SOURCE_DIR "/lessons/10-a-call-passes-labels.py");

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Ends the program when the widget has been painted.
class FirstPaint : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Beats while its event loop turns, and knows the longest time between two beats.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setParent(this);
        m_timer.setInterval(5);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    }
    void start()
    {
        m_begun.start();
        m_since.start();
        m_worked = threadTime();
        m_timer.start();
    }
    double longest() const { return m_longest; }
    double when() const { return m_when; }
    /// The most processor time that the thread took between two beats.
    double busiest() const { return m_busiest; }

private:
    void beat()
    {
        const double worked = threadTime();
        const double waited = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
        m_when = waited > m_longest ? static_cast<double>(m_begun.elapsed()) : m_when.load();
        m_longest = std::max(m_longest.load(), waited);
        m_busiest = std::max(m_busiest.load(), worked - m_worked);
        m_since.restart();
        m_worked = worked;
    }

    QTimer m_timer;
    QElapsedTimer m_begun;
    QElapsedTimer m_since;
    double m_worked = 0;
    std::atomic<double> m_longest = 0;
    std::atomic<double> m_when = 0;
    std::atomic<double> m_busiest = 0;
};

int startEmpty(int& count, char** words)
{
    QApplication application(count, words);
    QMainWindow window;
    FirstPaint watch;
    window.installEventFilter(&watch);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

/// Until the library is seen, or the first picture of a lesson.
int startNametag(int& count, char** words, bool withLesson)
{
    QApplication application(count, words);
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("nametag.ini")));
    MainWindow window({tests::simulated(), std::filesystem::path(NAMETAG_SOURCE_DIR "/lessons"), {"3.12"}},
                      settings);
    FirstPaint watch;
    window.resize(1440, 900);
    if (withLesson) {
        window.openFile(kLesson);
        window.lessonPage().stage().view().viewport()->installEventFilter(&watch);
    } else {
        window.installEventFilter(&watch);
    }
    window.show();
    return QApplication::exec();
}

/// Milliseconds of processor time of this program, started anew with this word.
double costOf(const char* word)
{
    std::vector<double> costs;
    for (int i = 0; i < kStarts; ++i) {
        rusage before{};
        rusage after{};
        getrusage(RUSAGE_CHILDREN, &before);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QLatin1String(word)});
        process.waitForFinished(60'000);
        getrusage(RUSAGE_CHILDREN, &after);
        const auto spent = [](const rusage& usage) {
            return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
                   static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
        };
        costs.push_back(spent(after) - spent(before));
    }
    return median(costs);
}

/// Blocks in rows, each tied to the next; some tags that lead to the first or to the last of them.
std::shared_ptr<SceneModel> sceneOf(int blocks, bool moved)
{
    auto scene = std::make_shared<SceneModel>();
    const int columns = std::max(1, static_cast<int>(std::sqrt(blocks)));
    SceneFrame frame;
    frame.rect = {20, 68, 188, 46 + 44 * kMovers};
    frame.title = "Module";
    for (int i = 0; i < blocks; ++i) {
        SceneBlock block;
        block.object = ObjectId{static_cast<std::uint32_t>(i + 1)};
        block.rect = {300 + (i % columns) * kPitchX, 80 + (i / columns) * kPitchY, 124, 84};
        block.role = TypeRole::Number;
        block.sign = "#";
        block.typeWord = "int";
        block.count = {"1", ""};
        block.lines.push_back(
            {std::to_string(i), {block.rect.x + 10, block.rect.y + 34, 104, 24}, true, true});
        block.address = "…104090";
        block.size = "28 B";
        SceneArrow arrow;
        arrow.id = {{SlotKind::Item, block.object.value, 0}, ObjectId{block.object.value % blocks + 1}};
        arrow.kind = ArrowKind::Slot;
        arrow.shape = PathShape::Curve;
        const Point from{block.rect.right(), block.rect.middleY()};
        const Point to{from.x + kPitchX - 124, from.y};
        arrow.points = {from, {from.x + 20, from.y}, {to.x - 20, to.y}, to};
        scene->blocks.push_back(std::move(block));
        scene->arrows.push_back(std::move(arrow));
    }
    for (int i = 0; i < kMovers; ++i) {
        const SceneBlock& target = scene->blocks[static_cast<std::size_t>(moved ? blocks - 1 - i : i)];
        SceneTag tag;
        tag.id = {SlotKind::Name, 1, static_cast<std::uint32_t>(i + 1)};
        tag.name = tag.shown = "name" + std::to_string(i);
        tag.object = target.object;
        tag.rect = {100, 110 + 44 * i, 100, 34};
        tag.eyelet = {188, 127 + 44 * i};
        tag.state = moved ? TagState::Moved : TagState::Rest;
        SceneArrow arrow;
        arrow.id = {tag.id, target.object};
        arrow.shape = PathShape::Curve;
        arrow.now = moved;
        const Point to{target.rect.x, target.rect.middleY()};
        arrow.points = {tag.eyelet, {tag.eyelet.x + 60, tag.eyelet.y}, {to.x - 60, to.y}, to};
        scene->arrows.push_back(std::move(arrow));
        frame.tags.push_back(std::move(tag));
    }
    scene->frames.push_back(std::move(frame));
    const int right = 340 + columns * kPitchX;
    const int bottom = 120 + (blocks / columns + 1) * kPitchY;
    scene->step = moved ? 2 : 1;
    scene->heap = {240, 52, right - 240, bottom - 52};
    scene->names = {20, 52, 188, bottom - 52};
    scene->extent = {0, 0, right + 20, bottom + 20};
    return scene;
}

void paintText(QPainter& painter, const QRectF& where, const std::string& text, TextRole role, int flags)
{
    painter.setFont(sceneFont(role));
    painter.drawText(where, flags | Qt::AlignVCenter, QString::fromStdString(text));
}

/// The same things with nothing but a painter.
void paintBare(QPainter& painter, const SceneModel& scene)
{
    const Theme theme;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const SceneBlock& block : scene.blocks) {
        const QRectF rect = toQt(block.rect);
        painter.setPen(QPen(theme.colour(Colour::BlockLine), 1.25));
        painter.setBrush(theme.colour(Colour::BlockFill));
        painter.drawRoundedRect(rect, 10, 10);
        painter.drawRoundedRect(QRectF(rect.right() - 34, rect.top() + 8, 24, 20), 10, 10);
        painter.drawRoundedRect(QRectF(rect.left() + 11, rect.top() + 8, 24, 20), 5, 5);
        painter.setPen(theme.colour(Colour::Ink1));
        paintText(painter, QRectF(rect.left() + 11, rect.top() + 8, 24, 20), block.sign, TextRole::CellValue,
                  Qt::AlignHCenter);
        paintText(painter, QRectF(rect.left() + 42, rect.top(), 60, 34), block.typeWord, TextRole::TypeWord,
                  0);
        paintText(painter, QRectF(rect.right() - 34, rect.top() + 8, 24, 20), block.count.text,
                  TextRole::Badge, Qt::AlignHCenter);
        paintText(painter, toQt(block.lines.front().rect), block.lines.front().text, TextRole::Value,
                  Qt::AlignHCenter);
        const QRectF foot(rect.left() + 11, rect.bottom() - 26, rect.width() - 22, 25);
        paintText(painter, foot, block.address, TextRole::Footer, 0);
        paintText(painter, foot, block.size, TextRole::Footer, Qt::AlignRight);
    }
    for (const SceneArrow& arrow : scene.arrows) {
        QPainterPath path(toQt(arrow.points[0]));
        path.cubicTo(toQt(arrow.points[1]), toQt(arrow.points[2]), toQt(arrow.points[3]));
        painter.setPen(QPen(theme.colour(Colour::ArrowSlot), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        const QPointF tip = toQt(arrow.points[3]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::ArrowSlot));
        painter.drawPolygon(
            QPolygonF{{tip, tip + QPointF(-9.5, 4.5), tip + QPointF(-7, 0), tip + QPointF(-9.5, -4.5)}});
    }
}

double bareFrame(const SceneModel& scene, const HeapView& view)
{
    QImage image(view.viewport()->size(), QImage::Format_RGB32);
    std::vector<double> times;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setTransform(view.viewportTransform());
        paintBare(painter, scene);
        painter.end();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

} // namespace

class WindowBench : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts()); }

    void startAgainstAnEmptyWindow()
    {
        const double empty = costOf("--empty");
        const double library = costOf("--library");
        const double lesson = costOf("--lesson");
        qInfo("start, processor time: empty Qt window %.0f ms; library %.0f ms (%.1f times); first picture "
              "of a "
              "lesson %.0f ms (%.1f times)",
              empty, library, library / empty, lesson, lesson / empty);
        QVERIFY(empty > 0 && lesson > 0);
    }

    void aFrameAgainstABarePainter_data()
    {
        QTest::addColumn<int>("blocks");
        for (int blocks : {100, 1'000, 10'000})
            QTest::addRow("%d", blocks) << blocks;
    }
    void aFrameAgainstABarePainter()
    {
        QFETCH(int, blocks);
        HeapView view;
        view.resize(1440, 900);
        view.show();
        view.animator().setMode(MotionMode::None);
        view.showScene(sceneOf(blocks, false), false);
        view.fit();
        QApplication::processEvents();
        const auto after = sceneOf(blocks, true);
        const double bare = bareFrame(*after, view);
        view.animator().setMode(MotionMode::Full);
        QElapsedTimer timer;
        timer.start();
        view.showScene(after, true);
        view.viewport()->repaint();
        const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        std::vector<double> frames;
        for (int i = 0; i < kFrames && view.animator().isRunning(); ++i) {
            timer.restart();
            view.animator().advance(kFrameTime);
            view.viewport()->repaint();
            frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        const double frame = median(frames);
        qInfo("%d objects at %.0f %%: bare painter %.1f ms; first frame %.1f ms (%.2f), each other %.1f ms "
              "(%.2f), "
              "longest %.1f ms, of %d",
              blocks, 100 * view.zoom(), bare, first, first / bare, frame, frame / bare,
              *std::max_element(frames.begin(), frames.end()), static_cast<int>(frames.size()));
        QVERIFY(frame < bare);
    }

    void theWindowAnswersWhileALongProgramRuns()
    {
        LessonSession session(tests::simulated());
        StagePane stage(session);
        stage.resize(1000, 800);
        stage.show();
        session.setMaxSteps(2'000'000);
        QTest::qWait(300); // it is there, and painted
        Heartbeat here;
        QThread elsewhere;
        Heartbeat* other = new Heartbeat; // how late this machine itself is
        other->moveToThread(&elsewhere);
        connect(&elsewhere, &QThread::finished, other, &QObject::deleteLater);
        elsewhere.start();
        QMetaObject::invokeMethod(other, &Heartbeat::start, Qt::BlockingQueuedConnection);
        here.start();
        session.open(scriptFrom(QStringLiteral("total = []\nfor i in range(1000000):\n    x = [i]\n    "
                                               "y = (x, i)\n"),
                                {}));
        while (session.isRunning())
            QTest::qWait(20);
        QTest::qWait(200);
        session.goTo(session.stepCount() / 2);
        QTest::qWait(200);
        qInfo(
            "%llu events in %u steps; the longest time without an answer: %.0f ms (after %.0f ms); the most "
            "work of the window at a time: %.0f ms; an idle thread of this machine was late by up to %.0f ms",
            static_cast<unsigned long long>(session.recording()->eventCount()), session.stepCount(),
            here.longest(), here.when(), here.busiest(), other->longest());
        elsewhere.quit();
        elsewhere.wait();
        QVERIFY(session.recording()->eventCount() >= 10'000'000);
        QVERIFY(here.busiest() < kLongestGap);
    }
};

int main(int count, char** words)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", "offscreen").toUtf8());
    const QByteArray word = count > 1 ? words[1] : "";
    if (word == "--empty")
        return startEmpty(count, words);
    if (word == "--library" || word == "--lesson")
        return startNametag(count, words, word == "--lesson");
    QApplication application(count, words);
    WindowBench bench;
    return QTest::qExec(&bench, count, words);
}

#include "bench_window.moc"
