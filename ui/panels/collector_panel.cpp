// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/collector_panel.h"

#include "core/timeline/query.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/heap_view.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr double kMargin = 16;
constexpr double kStepperHeight = 60;
constexpr double kTrayHeight = 116;
constexpr double kLowTrayHeight = 84;
constexpr double kTrayGap = 12;
constexpr int kLow = 620; // a panel of less height gets low trays
constexpr double kChipHeight = 26;

QString phaseTitle(int phase)
{
    switch (phase) {
    case 1: return CollectorPanel::tr("Copy counts");
    case 2: return CollectorPanel::tr("Subtract inside");
    case 3: return CollectorPanel::tr("Trace from survivors");
    default: return CollectorPanel::tr("Free the rest");
    }
}

QString phaseHint(int phase)
{
    switch (phase) {
    case 1: return CollectorPanel::tr("The collector works on a copy of every count");
    case 2: return CollectorPanel::tr("References between examined objects are taken off the copies");
    case 3: return CollectorPanel::tr("What is left over saves all that it reaches");
    default: return CollectorPanel::tr("Weak references, finalizers, then the memory of the rest");
    }
}

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

// ---- the stage

CollectorStage::CollectorStage(LessonSession& session, QWidget* parent)
    : StagePane(session, parent)
    , m_session(session)
{
    view().setFootVisible(false);
    placeRun();
}

void CollectorStage::adjust(SceneModel& scene) const
{
    const auto state = m_session.state();
    const CollectorContent content =
        collectorContent(*m_session.timeline(), m_session.step(), m_session.moment());
    for (const BlockFlag& flag : flagsOf(content, *state)) {
        for (SceneBlock& block : scene.blocks) {
            if (block.object != flag.object)
                continue;
            block.flag = flag.text;
            block.flagKind = flag.look;
            block.unreachable =
                block.unreachable || (content.phase >= 3 && flag.look == FlagKind::NothingLeft);
        }
        if (flag.look == FlagKind::Saved)
            for (SceneArrow& arrow : scene.arrows)
                arrow.now = arrow.now || (arrow.kind == ArrowKind::Slot && arrow.id.target == flag.object &&
                                          arrow.id.from.holder == flag.savedBy.value);
    }
}

// ---- the panel

CollectorPanel::CollectorPanel(LessonSession& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_stage(new CollectorStage(session, this))
{
    setMouseTracking(true);
    setObjectName(QStringLiteral("collectorPanel"));
    setAccessibleName(tr("Collector"));
    connect(&session, &LessonSession::stepChanged, this, &CollectorPanel::readCursor);
    connect(&session, &LessonSession::runFinished, this, &CollectorPanel::readCursor);
    connect(&session, &LessonSession::lessonChanged, this, &CollectorPanel::readCursor);
}

void CollectorPanel::showEvent(QShowEvent*)
{
    readCursor();
}

void CollectorPanel::readCursor()
{
    if (!isVisible())
        return;
    m_content = m_session.timeline() && m_session.stepCount() > 0
                    ? collectorContent(*m_session.timeline(), m_session.step(), m_session.moment())
                    : CollectorContent{};
    setAccessibleDescription(asText());
    update();
}

QString CollectorPanel::asText() const
{
    return m_session.timeline() ? words(collectorText(collectorContent(*m_session.timeline(),
                                                                       m_session.step(), m_session.moment())))
                                : QString();
}

void CollectorPanel::goToPhase(int phase)
{
    const events::EventIndex end = m_content.ends[static_cast<std::size_t>(phase) - 1];
    if (end == 0)
        return;
    m_session.goToMoment(timeline::stepOf(*m_session.recording(), end - 1), end);
}

QRectF CollectorPanel::stepper() const
{
    return {kMargin, kMargin, width() - 2 * kMargin, kStepperHeight};
}

QRectF CollectorPanel::phaseRect(int phase) const
{
    const QRectF bar = stepper().adjusted(4, 4, -4, -4);
    constexpr double kShares[] = {0, 0.23, 0.25, 0.29, 0.23}; // the third has the longest words
    double left = bar.left();
    for (int before = 1; before < phase; ++before)
        left += bar.width() * kShares[before];
    return {left, bar.top(), bar.width() * kShares[phase], bar.height()};
}

QRectF CollectorPanel::trayRect(int generation) const
{
    const double height = this->height() < kLow ? kLowTrayHeight : kTrayHeight;
    const double room = width() - 2 * kMargin - 2 * kTrayGap;
    const double first = room * 0.41;
    const double other = (room - first) / 2;
    const double left =
        generation == 0 ? kMargin : kMargin + first + kTrayGap + (generation - 1) * (other + kTrayGap);
    return {left, this->height() - kMargin - height, generation == 0 ? first : other, height};
}

int CollectorPanel::phaseAt(QPointF point) const
{
    for (int phase = 1; phase <= kCollectorPhases; ++phase)
        if (phaseRect(phase).contains(point) && m_content.ends[static_cast<std::size_t>(phase) - 1] != 0)
            return phase;
    return 0;
}

void CollectorPanel::resizeEvent(QResizeEvent*)
{
    const double top = stepper().bottom() + 8;
    m_stage->setGeometry(0, static_cast<int>(top), width(), static_cast<int>(trayRect(0).top() - top - 10));
}

void CollectorPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), themeOf(this).colour(Colour::BgStage));
    paintStepper(painter);
    m_chips.clear();
    for (int generation = 0; generation < 3; ++generation)
        paintTray(painter, generation);
}

void CollectorPanel::paintStepper(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::BgHeap));
    painter.drawRoundedRect(stepper(), sizes::kPanelRadius, sizes::kPanelRadius);
    if (!m_content.hasCollection) {
        painter.setFont(ui::font(FontRole::Base));
        painter.setPen(theme.colour(Colour::Ink2));
        painter.drawText(stepper(), Qt::AlignCenter,
                         m_content.empty.empty() ? tr("No collection so far.") : words(m_content.empty));
        return;
    }
    for (int phase = 1; phase <= kCollectorPhases; ++phase)
        paintPhase(painter, phase);
}

void CollectorPanel::paintPhase(QPainter& painter, int phase) const
{
    const Theme theme = themeOf(this);
    const QRectF where = phaseRect(phase);
    const bool isNow = phase == m_content.phase;
    const bool isDone = phase < m_content.phase;
    if (isNow) {
        painter.setPen(QPen(theme.colour(Colour::LineHair), 1));
        painter.setBrush(theme.colour(Colour::BgSurface));
        painter.drawRoundedRect(where, sizes::kBlockRadius, sizes::kBlockRadius);
    }
    const QRectF disc(where.left() + 14, where.center().y() - 12, 24, 24);
    painter.setPen(isNow || isDone ? QPen(Qt::NoPen) : QPen(theme.colour(Colour::LineControl), 1.25));
    painter.setBrush(isNow    ? QBrush(theme.colour(Colour::Now))
                     : isDone ? QBrush(theme.colour(Colour::Ink2))
                              : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc);
    if (isDone) {
        paintIcon(painter, QStringLiteral("check"), disc.adjusted(4, 4, -4, -4),
                  theme.colour(Colour::BgSurface));
    } else {
        painter.setFont(ui::font(FontRole::Badge));
        painter.setPen(theme.colour(isNow ? Colour::NowOn : Colour::Ink3));
        painter.drawText(disc, Qt::AlignCenter, QString::number(phase));
    }
    const QFont font = textFont(14, isNow ? QFont::DemiBold : QFont::Medium);
    const QRectF room(disc.right() + 10, where.top(), where.right() - disc.right() - 12, where.height());
    painter.setFont(font);
    painter.setPen(theme.colour(isNow ? Colour::Ink1 : isDone ? Colour::Ink2 : Colour::Ink3));
    painter.drawText(room, Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(phaseTitle(phase), Qt::ElideRight, room.width()));
}

void CollectorPanel::paintTray(QPainter& painter, int generation)
{
    const Theme theme = themeOf(this);
    const QRectF tray = trayRect(generation);
    const CollectorTray& content = m_content.trays[static_cast<std::size_t>(generation)];
    painter.setPen(QPen(theme.colour(Colour::LineHair), 1));
    painter.setBrush(theme.colour(Colour::BgSurface));
    painter.drawRoundedRect(tray.adjusted(0.5, 0.5, -0.5, -0.5), sizes::kCardRadius, sizes::kCardRadius);
    const QRectF head = tray.adjusted(14, 10, -14, 0);
    const QString title = tr("Generation %1").arg(generation);
    const QFont heading = ui::font(FontRole::Heading);
    painter.setFont(heading);
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(QRectF(head.left(), head.top(), head.width(), 22), Qt::AlignVCenter, title);
    const QFont small = ui::font(FontRole::Small);
    const double room = head.width() - QFontMetricsF(heading).horizontalAdvance(title) - 8;
    painter.setFont(small);
    painter.setPen(theme.colour(Colour::Ink3));
    const QString note = words(content.note);
    const bool below = QFontMetricsF(small).horizontalAdvance(note) > room;
    const QRectF noteRow = below ? QRectF(head.left(), head.top() + 20, head.width(), 16)
                                 : QRectF(head.right() - room, head.top(), room, 22);
    painter.drawText(noteRow, Qt::AlignVCenter | (below ? Qt::AlignLeft : Qt::AlignRight),
                     QFontMetricsF(small).elidedText(note, Qt::ElideRight, noteRow.width()));
    const double chipsTop = head.top() + (below ? 40 : 30);
    if (content.chips.empty())
        painter.drawText(QRectF(head.left(), chipsTop, 120, kChipHeight), Qt::AlignVCenter, tr("empty"));
    QPointF at(head.left(), chipsTop);
    const QFont mono = ui::font(FontRole::Badge);
    for (const CollectorChip& chip : content.chips) {
        const QString text = words(chip.text);
        const double wide = QFontMetricsF(mono).horizontalAdvance(text) + 18;
        if (at.x() + wide > head.right() && at.x() > head.left())
            at = {head.left(), at.y() + kChipHeight + 6};
        if (at.y() + kChipHeight > tray.bottom() - 4)
            break;
        const QRectF where(at, QSizeF(wide, kChipHeight));
        const bool dashed = chip.look == FlagKind::NothingLeft || chip.look == FlagKind::Freed;
        QPen pen(theme.colour(chip.look == FlagKind::Saved      ? Colour::NowMark
                              : chip.look == FlagKind::LeftOver ? Colour::Good
                                                                : Colour::LineControl),
                 theme.stroke(1.25));
        if (dashed)
            pen.setDashPattern({3.2, 2.4});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(where, sizes::kCellRadius, sizes::kCellRadius);
        painter.setFont(mono);
        painter.setPen(theme.colour(dashed ? Colour::Ink3 : Colour::Ink1));
        painter.drawText(where, Qt::AlignCenter, text);
        if (chip.object)
            m_chips.push_back({where, chip.object});
        at.rx() += wide + 6;
    }
}

void CollectorPanel::mouseMoveEvent(QMouseEvent* event)
{
    const bool onChip = std::any_of(m_chips.begin(), m_chips.end(), [&](const ChipPlace& chip) {
        return chip.where.contains(event->position());
    });
    setCursor(onChip || phaseAt(event->position()) > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CollectorPanel::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int phase = phaseAt(event->position()))
        return goToPhase(phase);
    for (const ChipPlace& chip : m_chips)
        if (chip.where.contains(event->position()))
            return m_session.select({chip.object, {}, {}});
    m_session.select({});
}

bool CollectorPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int phase = 1; phase <= kCollectorPhases; ++phase)
            if (phaseRect(phase).contains(help->pos()) && m_content.hasCollection)
                QToolTip::showText(help->globalPos(), phaseHint(phase), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace nametag::ui
