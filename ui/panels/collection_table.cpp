// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/collection_table.h"

#include "ui/layout/words.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/parts.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/icons.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr double kLeft = 16;
constexpr double kRow = 35;
constexpr double kCountRight = 136; // from the right edge
constexpr double kInsideRight = 85;
constexpr double kLeftOverRight = 16;

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

CollectionTable::CollectionTable(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setAccessibleName(tr("Collection"));
    connect(&session, &LessonSession::stepChanged, this, &CollectionTable::readCursor);
    connect(&session, &LessonSession::runFinished, this, &CollectionTable::readCursor);
    connect(&session, &LessonSession::lessonChanged, this, &CollectionTable::readCursor);
}

QColor CollectionTable::colour(Colour role) const
{
    return themeOf(this).colour(role);
}

void CollectionTable::readCursor()
{
    if (!isVisible())
        return;
    m_content = m_session.timeline() && m_session.stepCount() > 0
                    ? collectorContent(*m_session.timeline(), m_session.step(), m_session.moment())
                    : CollectorContent{};
    setAccessibleDescription(words(collectorText(m_content)));
    measure();
    update();
}

void CollectionTable::showEvent(QShowEvent*)
{
    readCursor();
}

void CollectionTable::resizeEvent(QResizeEvent*)
{
    measure();
}

void CollectionTable::measure()
{
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nowhere);
    paintAll(painter);
    m_height = static_cast<int>(std::ceil(m_y)) + 16;
    setMinimumHeight(m_height);
    updateGeometry();
}

void CollectionTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::BgSurface));
    paintAll(painter);
}

void CollectionTable::paintAll(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_rows.clear();
    m_y = 16;
    paintHead(painter);
    if (m_content.hasCollection) {
        for (const CollectorRow& row : m_content.rows)
            paintRow(painter, row);
        paintOthers(painter);
        paintDivider(painter);
    }
    paintWords(painter, tr("How to read this"),
               tr("The collector works on a copy of every count. It subtracts the references that come from "
                  "objects it is looking at. What is left over must come from outside: a running frame, C "
                  "code, an older object. From there it follows every reference, also into the module's "
                  "names."));
    if (m_content.outcome.empty())
        return;
    paintDivider(painter);
    painter.setFont(ui::font(FontRole::Heading));
    painter.setPen(colour(Colour::Ink1));
    painter.drawText(QRectF(kLeft, m_y, width() - 2 * kLeft, 24), Qt::AlignVCenter,
                     m_content.phase == 5 || !m_content.isHere ? tr("Verdict") : tr("Verdict so far"));
    m_y += 32;
    paintVerdict(painter, "check", tr("Reachable"), words(m_content.reachable));
    paintVerdict(painter, "close", tr("Unreachable"),
                 m_content.unreachable.empty() ? tr("none") : words(m_content.unreachable));
    paintWords(painter, {}, words(m_content.outcome));
}

void CollectionTable::paintDivider(QPainter& painter)
{
    painter.fillRect(QRectF(0, std::floor(m_y), width(), 1), colour(Colour::LineHair));
    m_y += 14;
}

void CollectionTable::paintHead(QPainter& painter)
{
    painter.setFont(textFont(17, QFont::DemiBold));
    painter.setPen(colour(Colour::Ink1));
    painter.drawText(QRectF(kLeft, m_y, width() - 64, 24), Qt::AlignVCenter,
                     m_content.hasCollection ? words(m_content.title) : tr("No collection so far"));
    painter.setFont(ui::font(FontRole::Small));
    painter.setPen(colour(Colour::Ink3));
    painter.drawText(QRectF(kLeft, m_y + 24, width() - 2 * kLeft, 18), Qt::AlignVCenter,
                     words(m_content.reason));
    m_y += 54;
    paintDivider(painter);
    if (!m_content.hasCollection)
        return;
    painter.setFont(ui::font(FontRole::Base));
    painter.setPen(colour(Colour::Ink3));
    const double wide = width();
    painter.drawText(QRectF(kLeft, m_y - 8, 100, 28), Qt::AlignVCenter, tr("Object"));
    const auto label = [&](double right, const QString& text) {
        painter.drawText(QRectF(wide - right - 90, m_y - 8, 90, 28), Qt::AlignVCenter | Qt::AlignRight, text);
    };
    label(kCountRight, tr("count"));
    label(kInsideRight, tr("inside"));
    label(kLeftOverRight, tr("left over"));
    m_y += 22;
}

void CollectionTable::paintNumber(QPainter& painter, double right, const QString& text, Colour ink)
{
    painter.setFont(ui::font(FontRole::MonoStrong));
    painter.setPen(colour(ink));
    painter.drawText(QRectF(width() - right - 90, m_y, 90, kRow), Qt::AlignVCenter | Qt::AlignRight, text);
}

void CollectionTable::paintRow(QPainter& painter, const CollectorRow& row)
{
    const Theme theme = themeOf(this);
    painter.fillRect(QRectF(kLeft, std::floor(m_y), width() - 2 * kLeft, 1), colour(Colour::LineHair));
    paintSign(painter, QRectF(kLeft, m_y + kRow / 2 - 10, 24, 20), words(row.sign), row.role, theme);
    const bool isSaved = row.verdict == timeline::Verdict::Saved;
    const QFont font = ui::font(row.isNamed ? FontRole::Mono : FontRole::Base);
    const double room = width() - kCountRight - 30 - kLeft - 32;
    painter.setFont(font);
    painter.setPen(colour(isSaved && m_content.isHere ? Colour::Now : Colour::Ink1));
    painter.drawText(QRectF(kLeft + 32, m_y, room, kRow), Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(words(row.name), Qt::ElideMiddle, room));
    paintNumber(painter, kCountRight, QString::fromStdString(grouped(row.count)), Colour::Ink1);
    if (m_content.phase != 1) {
        paintNumber(painter, kInsideRight, QStringLiteral("− %1").arg(row.inside), Colour::Ink2);
        paintNumber(painter, kLeftOverRight, QString::number(row.left),
                    row.left > 0 ? Colour::Good : Colour::Ink1);
    }
    m_rows.push_back({QRectF(0, m_y, width(), kRow), row.object});
    m_y += kRow;
}

void CollectionTable::paintOthers(QPainter& painter)
{
    painter.fillRect(QRectF(kLeft, std::floor(m_y), width() - 2 * kLeft, 1), colour(Colour::LineHair));
    if (m_content.others > 0) {
        QString text = tr("%n more", nullptr, static_cast<int>(m_content.others));
        text.replace(QStringLiteral("%n"), QString::fromStdString(grouped(m_content.others)));
        if (!m_content.otherKinds.empty())
            text += QStringLiteral(": ") + words(m_content.otherKinds);
        const QFont font = ui::font(FontRole::Base);
        painter.setFont(font);
        painter.setPen(colour(Colour::Ink3));
        const double room = width() - 2 * kLeft;
        painter.drawText(QRectF(kLeft, m_y, room, kRow), Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, room));
        m_y += kRow;
    }
    m_y += 8;
}

void CollectionTable::paintWords(QPainter& painter, const QString& title, const QString& text)
{
    if (!title.isEmpty()) {
        painter.setFont(ui::font(FontRole::Heading));
        painter.setPen(colour(Colour::Ink1));
        painter.drawText(QRectF(kLeft, m_y, width() - 2 * kLeft, 24), Qt::AlignVCenter, title);
        m_y += 30;
    }
    const QFont font = ui::font(title.isEmpty() ? FontRole::Small : FontRole::Base);
    const QRectF room(kLeft, m_y, width() - 2 * kLeft, 4000);
    const QRectF used = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text);
    painter.setFont(font);
    painter.setPen(colour(title.isEmpty() ? Colour::Ink3 : Colour::Ink2));
    painter.drawText(room, Qt::TextWordWrap, text);
    m_y += used.height() + 16;
}

void CollectionTable::paintVerdict(QPainter& painter, const char* icon, const QString& label,
                                   const QString& names)
{
    const bool isGood = qstrcmp(icon, "check") == 0;
    paintIcon(painter, QLatin1String(icon), QRectF(kLeft, m_y + 5, 16, 16),
              colour(isGood ? Colour::Good : Colour::Ink2));
    painter.setFont(ui::font(FontRole::Base));
    painter.setPen(colour(Colour::Ink1));
    painter.drawText(QRectF(kLeft + 26, m_y, 100, 26), Qt::AlignVCenter, label);
    const QFont mono = ui::font(FontRole::Mono);
    const double room = width() - kLeft - 26 - 92 - kLeft;
    painter.setFont(mono);
    painter.drawText(QRectF(width() - kLeft - room, m_y, room, 26), Qt::AlignVCenter | Qt::AlignRight,
                     QFontMetricsF(mono).elidedText(names, Qt::ElideRight, room));
    m_y += 28;
}

void CollectionTable::mouseReleaseEvent(QMouseEvent* event)
{
    for (const RowPlace& row : m_rows)
        if (row.where.contains(event->position()))
            return m_session.select({row.object, {}, {}});
}

} // namespace nametag::ui
