// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_track.h"

#include "ui/panels/paint_pieces.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <set>

namespace nametag::ui {

namespace {

constexpr double kTrackY = 58;
constexpr double kTrackHeight = 6;
constexpr double kMarksY = 40;
constexpr double kFlagY = 24;
constexpr double kEdge = 12;
constexpr double kMarkPitch = 12;
constexpr double kNarrowest = 26;
/// The marks of runs with more events than this are read on a worker.
constexpr events::EventIndex kReadAtOnce = 100'000;

/// Those whose steps begin a cell; of a long run the first one.
std::set<FrameId> moduleFrames(const events::Recording& recording)
{
    std::set<FrameId> frames{recording.step(1).frame};
    for (events::EventIndex i = 0; i < std::min(recording.eventCount(), kReadAtOnce); ++i) {
        const auto* created = std::get_if<events::FrameCreated>(&recording.event(i));
        if (created && created->kind == events::FrameKind::Module && created->ofProgram != 0)
            frames.insert(created->frame);
    }
    return frames;
}

/// One large column must not hide the small ones.
double heightOf(std::uint32_t marks, std::uint32_t most)
{
    constexpr double kHighest = 22;
    return kHighest * std::sqrt(static_cast<double>(marks) / static_cast<double>(most));
}

} // namespace

TimelineTrack::TimelineTrack(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline"));
    connect(&session, &LessonSession::runFinished, this, &TimelineTrack::readRun);
    connect(&session, &LessonSession::lessonChanged, this, &TimelineTrack::readRun);
    connect(&session, &LessonSession::gatesChanged, this, qOverload<>(&QWidget::update));
    connect(&session, &LessonSession::stepChanged, this, [this] {
        setAccessibleDescription(tr("Step %1 of %2").arg(m_session.step()).arg(m_session.stepCount()));
        update();
    });
}

void TimelineTrack::readRun()
{
    const std::uint64_t ticket = ++m_ticket;
    m_reader = {}; // asks the one before to stop, and waits for it
    m_cells.clear();
    takeMarks({});
    const auto recording = m_session.sharedRecording();
    if (recording && recording->eventCount() <= kReadAtOnce)
        takeMarks(runMarks(*recording));
    else if (recording)
        m_reader = std::jthread([this, recording, ticket](const std::stop_token& stop) {
            RunMarks marks = runMarks(*recording, stop);
            if (stop.stop_requested())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, ticket, marks = std::move(marks)]() mutable {
                    if (ticket == m_ticket)
                        takeMarks(std::move(marks));
                },
                Qt::QueuedConnection);
        });
    readCells();
}

void TimelineTrack::takeMarks(RunMarks marks)
{
    m_marks = std::move(marks);
    m_columnsOf = {};
    update();
}

void TimelineTrack::readCells()
{
    if (m_session.stepCount() == 0 || m_session.script().lesson.cells.empty())
        return;
    const events::Recording& recording = *m_session.recording();
    const std::set<FrameId> modules = moduleFrames(recording);
    int current = -2;
    for (StepIndex step = 1; step <= m_session.stepCount(); ++step) {
        const bool isCalled = current != -2 && modules.count(recording.step(step).frame) == 0;
        const int cell = isCalled ? current : m_session.cellOf(step); // a call is part of the cell that calls
        if (cell != current)
            m_cells.push_back({step, step, {}});
        m_cells.back().last = step;
        if (cell != current && cell >= 0)
            m_cells.back().title =
                QString::fromStdString(m_session.script().lesson.cells[static_cast<std::size_t>(cell)].title);
        current = cell;
    }
}

const MarkColumns& TimelineTrack::columns() const
{
    const auto columns = static_cast<std::size_t>(std::max(1.0, track().width() / 6));
    const std::pair wanted(columns, m_session.horizon());
    if (wanted != m_columnsOf)
        m_columns = markColumns(m_marks, columns, m_session.stepCount(), m_session.horizon());
    m_columnsOf = wanted;
    return m_columns;
}

QRectF TimelineTrack::track() const
{
    const double left = m_span ? std::max<double>(m_span->first, kEdge) : kEdge;
    const double right = m_span ? std::min<double>(m_span->second, width() - kEdge) : width() - kEdge;
    return {left, kTrackY, std::max(1.0, right - left), kTrackHeight};
}

void TimelineTrack::setSpan(const std::optional<std::pair<double, double>>& span)
{
    m_span = span;
    update();
}

double TimelineTrack::pitch() const
{
    return track().width() / std::max(1u, m_session.stepCount());
}

double TimelineTrack::xOf(StepIndex step) const
{
    return track().left() + pitch() * step;
}

StepIndex TimelineTrack::stepAt(double x) const
{
    const double step = std::round((x - track().left()) / pitch());
    return static_cast<StepIndex>(std::clamp(step, 0.0, static_cast<double>(m_session.stepCount())));
}

void TimelineTrack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCells(painter);
    paintTrack(painter);
    if (pitch() >= kNarrowest)
        paintMarks(painter);
    else
        paintHistogram(painter);
    paintGates(painter);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(0, 12, 0, 0), 8, themeOf(this));
}

void TimelineTrack::paintTrack(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    const QRectF all = track();
    const double x = xOf(m_session.step());
    painter.setPen(QPen(theme.colour(Colour::LineHair), 1));
    painter.setBrush(theme.colour(Colour::BgSunken));
    painter.drawRoundedRect(all.adjusted(-0.5, 0.5, 0.5, -0.5), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Accent));
    painter.drawRoundedRect(QRectF(all.left(), all.top(), x - all.left(), all.height()), 3, 3);
    if (pitch() >= 6)
        for (StepIndex step = 1; step < m_session.stepCount(); ++step)
            painter.fillRect(QRectF(xOf(step) - 0.75, all.top(), 1.5, all.height()),
                             theme.colour(Colour::BgChrome));
    if (m_hovered > 0 && !m_dragging) {
        painter.setBrush(theme.colour(Colour::LineControl));
        painter.drawEllipse(QPointF(xOf(m_hovered), all.center().y()), 3.5, 3.5);
    }
    painter.setBrush(theme.colour(Colour::BgSurface));
    painter.setPen(QPen(theme.colour(Colour::Accent), 3));
    painter.drawEllipse(QPointF(x, all.center().y()), 8, 8);
}

void TimelineTrack::paintMarks(QPainter& painter) const
{
    for (StepIndex step = 1; step < m_marks.steps.size() && step <= m_session.horizon(); ++step)
        paintStepMarks(painter, step);
}

/// A flag over each step that is asked about; filled when the question was answered.
void TimelineTrack::paintGates(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    for (const Gate& gate : m_session.gates()) {
        const double x = track().left() + pitch() * (gate.step - 0.5);
        QPainterPath flag(QPointF(x - 4.5, kFlagY - 5.5));
        flag.lineTo(x + 5.5, kFlagY - 5.5);
        flag.lineTo(x + 3, kFlagY - 2);
        flag.lineTo(x + 5.5, kFlagY + 1.5);
        flag.lineTo(x - 4.5, kFlagY + 1.5);
        painter.setPen(QPen(theme.colour(Colour::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(gate.isAnswered ? QBrush(theme.colour(Colour::Accent)) : QBrush(Qt::NoBrush));
        painter.drawPath(flag);
        painter.drawLine(QPointF(x - 4.5, kFlagY - 5.5), QPointF(x - 4.5, kFlagY + 6));
    }
}

void TimelineTrack::paintStepMarks(QPainter& painter, StepIndex step) const
{
    const auto& marks = m_marks.steps[step];
    if (marks.empty())
        return;
    const Theme theme = themeOf(this);
    const StepIndex now = m_session.step();
    const QColor ink = theme.colour(step == now  ? Colour::NowMark
                                    : step < now ? Colour::Ink2
                                                 : Colour::LineControl);
    const double middle = track().left() + pitch() * (step - 0.5);
    const auto room = static_cast<std::size_t>(std::max(1.0, std::floor((pitch() - 6) / kMarkPitch)));
    const std::size_t shown = marks.size() <= room ? marks.size() : std::max<std::size_t>(1, room - 1);
    const bool more = shown < marks.size();
    double x = middle - kMarkPitch * (static_cast<double>(shown) + (more ? 1 : 0) - 1) / 2;
    for (std::size_t i = 0; i < shown; ++i, x += kMarkPitch)
        paintMark(painter, QPointF(x, kMarksY), marks[i], ink);
    if (!more)
        return;
    painter.setPen(ink);
    painter.setFont(monoFont(11));
    painter.drawText(QRectF(x - 10, kMarksY - 8, 20, 16), Qt::AlignCenter, QStringLiteral("…"));
}

void TimelineTrack::paintHistogram(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    const auto steps = static_cast<std::size_t>(m_session.stepCount());
    if (steps == 0 || m_marks.made.empty())
        return;
    const auto& [made, freed] = columns();
    const std::uint32_t most = std::max(
        {1u, *std::max_element(made.begin(), made.end()), *std::max_element(freed.begin(), freed.end())});
    const double wide = track().width() / static_cast<double>(made.size());
    const double bar = std::max(1.0, std::min(6.0, wide / 2 - 1));
    for (std::size_t i = 0; i < made.size(); ++i) {
        const double x = track().left() + wide * (static_cast<double>(i) + 0.5);
        const bool past =
            static_cast<double>(i) * static_cast<double>(steps) / static_cast<double>(made.size()) <
            m_session.step();
        const QColor ink = theme.colour(past ? Colour::Ink2 : Colour::LineControl);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        const double high = heightOf(made[i], most);
        painter.drawRect(QRectF(x - bar, 48 - high, bar, high));
        painter.setPen(QPen(ink, 1));
        painter.setBrush(Qt::NoBrush);
        if (const double low = heightOf(freed[i], most); low > 0)
            painter.drawRect(QRectF(x + 0.5, 48 - low, bar - 1, low));
    }
}

void TimelineTrack::paintCells(QPainter& painter) const
{
    if (m_cells.size() < 2 && (m_cells.empty() || m_cells.front().title.isEmpty()))
        return;
    const Theme theme = themeOf(this);
    for (const CellRange& cell : m_cells) {
        const double left = xOf(cell.first - 1) + 2;
        const double right = xOf(cell.last) - 2;
        if (right - left < 1)
            continue;
        const bool here = m_session.step() >= cell.first && m_session.step() <= cell.last;
        painter.fillRect(QRectF(left, kTrackY + 14, right - left, 1.5),
                         theme.colour(here ? Colour::LineControl : Colour::LineHair));
        const QFont small = here ? textFont(11, QFont::DemiBold) : ui::font(FontRole::Micro);
        painter.setFont(small);
        painter.setPen(theme.colour(here ? Colour::Ink1 : Colour::Ink3));
        const QString title =
            QFontMetricsF(small).elidedText(cell.title, Qt::ElideRight, std::max(0.0, right - left - 2));
        if (right - left > 28)
            painter.drawText(QRectF(left, kTrackY + 17, right - left, 14), Qt::AlignLeft | Qt::AlignVCenter,
                             title);
    }
}

std::optional<std::size_t> TimelineTrack::gateAt(QPointF point) const
{
    const std::vector<Gate>& gates = m_session.gates();
    for (std::size_t i = 0; i < gates.size(); ++i) {
        const QPointF flag(track().left() + pitch() * (gates[i].step - 0.5), kFlagY - 2);
        if (std::abs(point.x() - flag.x()) <= 9 && std::abs(point.y() - flag.y()) <= 10)
            return i;
    }
    return std::nullopt;
}

const TimelineTrack::CellRange* TimelineTrack::cellAt(QPointF point) const
{
    if (point.y() < kTrackY + 14)
        return nullptr;
    for (const CellRange& cell : m_cells)
        if (point.x() >= xOf(cell.first - 1) && point.x() < xOf(cell.last))
            return &cell;
    return nullptr;
}

QString TimelineTrack::hintOfGate(std::size_t index) const
{
    const Gate& gate = m_session.gates()[index];
    if (gate.isAnswered)
        return tr("Prediction %1, answered. Click to answer it again.").arg(index + 1);
    return gate.isOpen ? tr("Prediction %1, skipped. Click to answer it.").arg(index + 1)
                       : tr("Prediction %1, before step %2").arg(index + 1).arg(gate.step);
}

QString TimelineTrack::hintOf(StepIndex step) const
{
    if (step > m_session.horizon())
        return tr("Step %1, after the open prediction").arg(step);
    QStringList parts{tr("Step %1, line %2").arg(step).arg(m_session.lineOf(step))};
    const QStringList lines = m_session.script().text.split(u'\n');
    const auto line = static_cast<qsizetype>(m_session.lineOf(step));
    if (line > 0 && line <= lines.size())
        parts << lines[line - 1].trimmed();
    if (step < m_marks.steps.size() && !m_marks.steps[step].empty()) {
        QStringList words;
        for (const Mark mark : m_marks.steps[step])
            words << QString::fromUtf8(markWord(mark).data());
        if (words.size() > 8)
            words = words.mid(0, 8) << QStringLiteral("…");
        parts << words.join(QStringLiteral(", "));
    }
    return parts.join(u'\n');
}

void TimelineTrack::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const CellRange* cell = cellAt(event->position()))
        return m_session.goTo(cell->first);
    if (const auto gate = gateAt(event->position()))
        return emit gateChosen(*gate);
    m_dragging = true;
    emit scrubbed();
    m_session.goTo(stepAt(event->position().x()));
}

void TimelineTrack::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        return m_session.goTo(stepAt(event->position().x()));
    const StepIndex before = m_hovered;
    const double at = (event->position().x() - track().left()) / pitch();
    const bool overMarks = event->position().y() < kTrackY - 6;
    const StepIndex step = overMarks ? static_cast<StepIndex>(std::clamp(
                                           std::ceil(at), 0.0, static_cast<double>(m_session.stepCount())))
                                     : stepAt(event->position().x());
    const auto gate = gateAt(event->position());
    setCursor(gate ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (gate)
        QToolTip::showText(event->globalPosition().toPoint() + QPoint(0, -60), hintOfGate(*gate), this);
    m_hovered = gate || cellAt(event->position()) ? 0 : step;
    if (m_hovered == before)
        return;
    update();
    if (m_hovered > 0)
        QToolTip::showText(event->globalPosition().toPoint() + QPoint(0, -90), hintOf(m_hovered), this);
}

void TimelineTrack::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
}

void TimelineTrack::leaveEvent(QEvent*)
{
    m_hovered = 0;
    update();
}

void TimelineTrack::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
}

} // namespace nametag::ui
