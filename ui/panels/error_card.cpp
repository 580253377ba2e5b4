// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/error_card.h"

#include "core/timeline/shown.h"
#include "ui/layout/survey.h"
#include "ui/layout/words.h"
#include "ui/panels/python_words.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/parts.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr int kOuter = 16;
constexpr int kPadding = 18;
constexpr int kHeadline = 30;
constexpr int kFrameRow = 30;
constexpr int kButtons = 34;
constexpr int kButtonGap = 8;
constexpr int kTagHeight = 24;
constexpr int kChart = 74;
constexpr std::size_t kChartPoints = 240;
constexpr std::uint64_t kRaiseFactor = 4;

int wrappedHeight(const QString& text, const QFont& font, int width, int flags)
{
    if (text.isEmpty())
        return 0;
    return static_cast<int>(
        std::ceil(QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 2000), flags, text).height()));
}

Colour inkOf(RunProblem::Kind kind)
{
    const bool mild = kind == RunProblem::Kind::Limit || kind == RunProblem::Kind::Stopped ||
                      kind == RunProblem::Kind::NotCovered;
    return mild ? Colour::Warn : Colour::Bad;
}

/// An octagon with an exclamation mark.
void paintWarning(QPainter& painter, QPointF middle, const QColor& colour)
{
    constexpr double kRadius = 9.5;
    constexpr double kCut = 3.9;
    const QPolygonF octagon{middle + QPointF(-kCut, -kRadius), middle + QPointF(kCut, -kRadius),
                            middle + QPointF(kRadius, -kCut),  middle + QPointF(kRadius, kCut),
                            middle + QPointF(kCut, kRadius),   middle + QPointF(-kCut, kRadius),
                            middle + QPointF(-kRadius, kCut),  middle + QPointF(-kRadius, -kCut)};
    painter.save();
    painter.setPen(QPen(colour, 1.75));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(octagon);
    painter.drawLine(middle + QPointF(0, -4.5), middle + QPointF(0, 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(middle + QPointF(0, 4.3), 1.2, 1.2);
    painter.restore();
}

} // namespace

ErrorCard::ErrorCard(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_first->setProperty("kind", "primary");
    connect(m_first, &QPushButton::clicked, this, &ErrorCard::doFirst);
    connect(m_second, &QPushButton::clicked, this, &ErrorCard::doSecond);
    connect(&session, &LessonSession::stepChanged, this, &ErrorCard::readSession);
    connect(&session, &LessonSession::trialFailed, this, &ErrorCard::readSession);
    connect(&session, &LessonSession::runFinished, this, &ErrorCard::readRun);
    connect(&session, &LessonSession::lessonChanged, this, [this] {
        m_openFailure.clear();
        readSession();
    });
    connect(&session, &LessonSession::openFailed, this, [this](const QString& message) {
        m_openFailure = message;
        readSession();
    });
    readSession();
}

void ErrorCard::readRun()
{
    m_loop.reset();
    m_bytes.clear();
    const std::uint64_t ticket = ++m_ticket;
    const auto recording = m_session.sharedRecording();
    if (recording && !m_session.isPartial() && recording->ending == events::Ending::LimitReached) {
        m_loop = endlessLoopOf(*recording);
        m_counter = std::jthread([this, ticket, recording](const std::stop_token& stopped) {
            timeline::Samples bytes = timeline::heapSeries(*recording, kChartPoints, stopped).asked;
            QMetaObject::invokeMethod(
                this,
                [this, ticket, bytes = std::move(bytes)] {
                    if (ticket != m_ticket)
                        return;
                    m_bytes = bytes;
                    update();
                },
                Qt::QueuedConnection);
        });
    }
    readSession();
}

void ErrorCard::readLoop()
{
    if (m_problem.kind == RunProblem::Kind::Limit && m_loop)
        m_problem.body = tr("The loop on line %1 has begun %L2 rounds. Everything up to this point is kept, "
                            "and you can step through it.")
                             .arg(m_loop->line)
                             .arg(m_loop->rounds);
}

void ErrorCard::readSession()
{
    m_problem = {};
    if (!m_openFailure.isEmpty()) {
        m_problem.kind = RunProblem::Kind::NotOpened;
        m_problem.headline = tr("This file was not opened");
        m_problem.body = m_openFailure;
    } else if (const auto* failed = m_session.failedTrial()) {
        m_problem = problemOf(*failed);
        m_problem.body = tr("Python stopped reading at line %1. The run before is kept.").arg(m_problem.line);
    } else if (const auto* recording = m_session.recording()) {
        m_problem = problemOf(*recording);
        if (m_session.isPartial() || m_session.waitsForInput())
            m_problem = {};
        for (ProblemFrame& frame : m_problem.frames)
            frame.tag = tagOf(frame);
        if (!m_session.isAtEnd() && m_problem.kind != RunProblem::Kind::DoesNotCompile)
            m_problem = {};
    }
    const bool shown = m_problem.kind != RunProblem::Kind::None;
    readLoop();
    readButtons();
    setAccessibleName(m_problem.headline);
    setAccessibleDescription(m_problem.body + u'\n' + m_problem.exact);
    setVisible(shown);
    place();
    updateGeometry();
    update();
    emit shownChanged();
}

void ErrorCard::readButtons()
{
    QString first;
    QString second;
    switch (m_problem.kind) {
    case RunProblem::Kind::DoesNotCompile:
        first = tr("Edit line %1").arg(m_problem.line);
        second = m_session.lastGoodText() ? tr("Undo my last edit") : QString();
        break;
    case RunProblem::Kind::Raised:
        first = tr("Step back");
        second = tr("Edit line %1").arg(m_problem.line);
        break;
    case RunProblem::Kind::Limit:
        first = tr("Step through it");
        second = tr("Raise it to %L1").arg(m_session.maxSteps() * kRaiseFactor);
        break;
    case RunProblem::Kind::NotCovered:
    case RunProblem::Kind::Stopped: first = tr("Step through it"); break;
    case RunProblem::Kind::NotOpened: first = tr("Close"); break;
    case RunProblem::Kind::None: break;
    }
    const bool canStep = m_session.stepCount() > 0;
    if (m_session.isOpen() && m_session.script().isRecorded() && m_problem.kind == RunProblem::Kind::Raised)
        second.clear(); // what a real Python ran cannot be edited
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty() && (canStep || m_problem.kind == RunProblem::Kind::DoesNotCompile ||
                                             m_problem.kind == RunProblem::Kind::NotOpened));
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

void ErrorCard::doFirst()
{
    switch (m_problem.kind) {
    case RunProblem::Kind::DoesNotCompile: return emit editAsked(m_problem.line);
    case RunProblem::Kind::Raised: return m_session.previousStep();
    case RunProblem::Kind::NotOpened: m_openFailure.clear(); return readSession();
    default: return m_session.first();
    }
}

void ErrorCard::doSecond()
{
    if (m_problem.kind == RunProblem::Kind::Limit)
        return m_session.setMaxSteps(m_session.maxSteps() * kRaiseFactor);
    if (m_problem.kind == RunProblem::Kind::DoesNotCompile)
        return emit undoAsked();
    emit editAsked(m_problem.line);
}

int ErrorCard::bodyHeight(int width) const
{
    return wrappedHeight(m_problem.body, ui::font(FontRole::Body), width, Qt::TextWordWrap) + 6;
}

int ErrorCard::exactHeight(int width) const
{
    return m_problem.exact.isEmpty()
               ? 0
               : wrappedHeight(m_problem.exact, monoFont(12), width - 24, Qt::TextWrapAnywhere) + 22;
}

bool ErrorCard::buttonsWrap(int width) const
{
    return !m_second->isHidden() &&
           m_first->sizeHint().width() + kButtonGap + m_second->sizeHint().width() > width;
}

/// The tag that the frame's line speaks of, while the frame is there.
QString ErrorCard::tagOf(const ProblemFrame& frame) const
{
    const auto state = m_session.state();
    const auto* recording = m_session.recording();
    const QStringList lines = QString::fromStdString(recording->source).split(u'\n');
    if (frame.line < 1 || frame.line > lines.size())
        return {};
    const QString line = lines[frame.line - 1];
    for (const auto& [id, shown] : state->frames()) {
        const bool isIt =
            shown.ofProgram && QString::fromStdString(frameTitle(shown, recording->texts())) == frame.title;
        if (!isIt)
            continue;
        for (const Word& word : wordsOf(line).words) {
            const QString name = line.mid(word.start, word.length);
            const bool afterDot = word.start > 0 && line[word.start - 1] == u'.';
            if (word.kind != WordKind::Name || afterDot)
                continue;
            for (const auto& known : timeline::shownNames(*state, shown.space, recording->texts())) {
                const auto* object = state->object(known.object);
                if (object && !isCode(object->kind) &&
                    recording->text(known.name) == std::string_view(name.toStdString()))
                    return name;
            }
        }
    }
    return {};
}

int ErrorCard::heightForWidth(int width) const
{
    const int inner = std::max(80, width - 2 * kOuter - 2 * kPadding);
    int height = kPadding + kHeadline + bodyHeight(inner) + 6 + exactHeight(inner) + kPadding;
    height += kFrameRow * static_cast<int>(m_problem.frames.size()) + (m_problem.frames.isEmpty() ? 0 : 10);
    height += chartHeight();
    if (!m_first->isHidden())
        height += kButtons + 12 + (buttonsWrap(inner) ? kButtons + kButtonGap : 0);
    return height + kOuter;
}

QSize ErrorCard::sizeHint() const
{
    return {sizes::kSourcePane, heightForWidth(width() > 100 ? width() : sizes::kSourcePane)};
}

void ErrorCard::place()
{
    const int left = kOuter + kPadding;
    const int room = width() - 2 * left;
    const int y = height() - kOuter - kPadding - kButtons + 2;
    const int first = m_first->sizeHint().width();
    if (buttonsWrap(room)) {
        m_first->setGeometry(left, y - kButtons - kButtonGap, std::min(first, room), kButtons);
        m_second->setGeometry(left, y, std::min(m_second->sizeHint().width(), room), kButtons);
        return;
    }
    m_first->setGeometry(left, y, first, kButtons);
    m_second->setGeometry(left + first + kButtonGap, y, m_second->sizeHint().width(), kButtons);
}

void ErrorCard::resizeEvent(QResizeEvent*)
{
    place();
}

double ErrorCard::paintFrames(QPainter& painter, double y, double left, double width) const
{
    const Theme theme = themeOf(this);
    for (const ProblemFrame& frame : m_problem.frames) {
        painter.fillRect(QRectF(left, y, width, 1), theme.colour(Colour::LineHair));
        painter.setFont(monoFont(12));
        painter.setPen(theme.colour(Colour::Ink3));
        painter.drawText(QRectF(left, y, 70, kFrameRow), Qt::AlignVCenter, tr("line %1").arg(frame.line));
        painter.setFont(textFont(13, QFont::DemiBold));
        painter.setPen(theme.colour(Colour::Ink1));
        painter.drawText(QRectF(left + 72, y, width - 72, kFrameRow), Qt::AlignVCenter, frame.title);
        if (!frame.tag.isEmpty()) {
            const double wide = tagWidth(frame.tag, kTagHeight);
            paintTag(painter, QRectF(left + width - wide - 1, y + 3.5, wide, kTagHeight), frame.tag, theme,
                     {});
        }
        y += kFrameRow;
    }
    painter.fillRect(QRectF(left, y, width, 1), theme.colour(Colour::LineHair));
    return y;
}

int ErrorCard::chartHeight() const
{
    return m_problem.kind == RunProblem::Kind::Limit ? kChart : 0;
}

/// The bytes that live objects take, over all steps.
void ErrorCard::paintChart(QPainter& painter, const QRectF& where) const
{
    const std::uint64_t highest =
        m_bytes.empty() ? 0
                        : std::max_element(m_bytes.begin(), m_bytes.end(), [](const auto& a, const auto& b) {
                              return a.highest < b.highest;
                          })->highest;
    if (highest == 0)
        return;
    const Theme theme = themeOf(this);
    const double base = where.bottom() - 8;
    const double tall = where.height() - 34;
    const double last = static_cast<double>(m_bytes.back().step);
    const auto at = [&](const timeline::Sample& sample) {
        return QPointF(where.left() + (where.width() - 12) * sample.step / std::max(1.0, last),
                       base - tall * static_cast<double>(sample.last) / static_cast<double>(highest));
    };
    QPolygonF curve;
    for (const timeline::Sample& sample : m_bytes)
        curve << at(sample);
    QPolygonF ground = curve;
    ground << QPointF(curve.back().x(), base) << QPointF(curve.front().x(), base);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::AccentSoft));
    painter.drawPolygon(ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 1));
    painter.drawLine(QPointF(where.left(), base), QPointF(where.right(), base));
    painter.setPen(QPen(theme.colour(Colour::Accent), 1.75));
    painter.drawPolyline(curve);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::NowMark));
    painter.drawEllipse(curve.back(), 4, 4);
    const std::uint64_t now = m_bytes.back().last;
    const bool rises = now > m_bytes[m_bytes.size() / 2].highest + m_bytes[m_bytes.size() / 2].highest / 8;
    painter.setFont(ui::font(FontRole::Small));
    painter.setPen(theme.colour(Colour::Ink3));
    painter.drawText(QRectF(where.left(), where.top(), where.width(), 18), Qt::AlignVCenter,
                     (rises ? tr("live bytes: %L1, still rising") : tr("live bytes: %L1")).arg(now));
}

void ErrorCard::paintEvent(QPaintEvent*)
{
    if (m_problem.kind == RunProblem::Kind::None)
        return;
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(kOuter + 0.5, 0.5, -kOuter - 0.5, -kOuter - 0.5);
    painter.setPen(QPen(theme.colour(Colour::LineHair), 1));
    painter.setBrush(theme.colour(Colour::BgSurface));
    painter.drawRoundedRect(card, sizes::kCardRadius, sizes::kCardRadius);
    const double left = card.left() + kPadding;
    const double width = card.width() - 2 * kPadding;
    double y = card.top() + kPadding - 4;
    const bool limit = m_problem.kind == RunProblem::Kind::Limit;
    const QColor sign = theme.colour(inkOf(m_problem.kind));
    if (limit)
        paintIcon(painter, QStringLiteral("clock"), QRectF(left, y + 4, 20, 20), sign);
    else
        paintWarning(painter, QPointF(left + 10, y + 14), sign);
    const QFont headline = textFont(18, QFont::DemiBold);
    painter.setFont(headline);
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(QRectF(left + 30, y, width - 30, 28), Qt::AlignVCenter,
                     QFontMetricsF(headline).elidedText(m_problem.headline, Qt::ElideRight, width - 30));
    y += kHeadline + 2;
    painter.setFont(ui::font(FontRole::Body));
    painter.setPen(theme.colour(Colour::Ink2));
    painter.drawText(QRectF(left, y, width, bodyHeight(static_cast<int>(width))), Qt::TextWordWrap,
                     m_problem.body);
    y += bodyHeight(static_cast<int>(width)) + 4;
    if (!m_problem.exact.isEmpty()) {
        const QRectF box(left, y, width, exactHeight(static_cast<int>(width)) - 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::BgSunken));
        painter.drawRoundedRect(box, sizes::kControlRadius, sizes::kControlRadius);
        painter.setFont(monoFont(12));
        painter.setPen(theme.colour(Colour::Ink1));
        painter.drawText(box.adjusted(12, 8, -12, -8), Qt::TextWrapAnywhere | Qt::AlignVCenter,
                         m_problem.exact);
        y += exactHeight(static_cast<int>(width)) + 2;
    }
    if (!m_problem.frames.isEmpty())
        paintFrames(painter, y, left, width);
    if (chartHeight() > 0)
        paintChart(painter, QRectF(left, y, width, chartHeight()));
}

} // namespace nametag::ui
