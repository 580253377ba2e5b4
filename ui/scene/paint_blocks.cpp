// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_painter.h"

#include "ui/scene/font_measurer.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/parts.h"
#include "ui/theme/sizes.h"

#include <QPainter>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr double kSide = 11; // from a block's edge to its contents
constexpr double kHeader = 34;
constexpr double kFooter = 26;

} // namespace

QPointF countPlace(const QRectF& block)
{
    return {block.right() - kSide, block.top() + kHeader / 2 + 1};
}

void ScenePainter::paintBlock(const SceneBlock& block)
{
    const ItemKey key = keyOf(block);
    const QRectF rect = toQt(block.rect);
    if (!begin(key, rect))
        return;
    const Theme& theme = m_look.theme;
    const Change& change = m_moment.of(key);
    const double gone = block.dying ? change.fading : 0;
    const bool dashed = gone > 0 || block.unreachable;
    const bool fresh = block.isNew && !block.dying && !change.quiet && !m_past;

    if (!dashed && m_look.shadows && m_look.zoom >= 0.6)
        paintShadow(m_painter, rect, sizes::kBlockRadius, theme);
    if (fresh) {
        m_painter.setPen(QPen(theme.colour(Colour::NowSoft), theme.hasThickLines() ? 9 : 6));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect, sizes::kBlockRadius, sizes::kBlockRadius);
    }
    if (block.isFold)
        paintStack(rect);
    QPen pen(theme.colour(fresh ? Colour::NowMark : Colour::BlockLine), theme.stroke(1.25));
    if (block.flagKind == FlagKind::LeftOver && !dashed)
        pen = QPen(theme.colour(Colour::Good), theme.stroke(2));
    else if (block.flagKind == FlagKind::Saved && !dashed)
        pen = QPen(theme.colour(Colour::NowMark), theme.stroke(1.25));
    if (dashed) {
        pen.setColor(theme.colour(block.dying ? Colour::ArrowGhost : Colour::LineControl));
        pen.setDashPattern({3.2, 2.4});
    }
    QColor fill = theme.colour(dashed && gone == 0 ? Colour::BgHeap : Colour::BlockFill);
    fill.setAlphaF(static_cast<float>(1 - gone));
    m_painter.setPen(pen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(rect, sizes::kBlockRadius, sizes::kBlockRadius);

    m_painter.setOpacity(m_painter.opacity() * (1 - 0.45 * gone) * (block.unreachable ? 0.8 : 1));
    if (!m_look.showsCells()) {
        paintBlockFar(block);
    } else {
        paintBlockHeader(block, change);
        paintBlockBody(block);
    }
    end();
}

// Two more cards look out from under the card of a stack.
void ScenePainter::paintStack(const QRectF& rect)
{
    const Theme& theme = m_look.theme;
    m_painter.setPen(QPen(theme.colour(Colour::BlockLine), theme.stroke(1.25)));
    m_painter.setBrush(theme.colour(Colour::BlockFill));
    for (double by : {8.0, 4.0})
        m_painter.drawRoundedRect(rect.translated(by, by), sizes::kBlockRadius, sizes::kBlockRadius);
}

void ScenePainter::paintBlockHeader(const SceneBlock& block, const Change& change)
{
    const Theme& theme = m_look.theme;
    const QRectF rect = toQt(block.rect);
    const double middle = rect.top() + kHeader / 2 + 1;
    CountLook count{change.roll, block.dying || block.unreachable};
    const QRectF badge =
        block.isFold ? QRectF(countPlace(rect), QSizeF())
                     : paintCount(m_painter, countPlace(rect), block.count, theme, count);

    const QString sign = QString::fromStdString(block.sign);
    const QRectF chip(rect.left() + kSide, middle - 10, signWidth(sign), 20);
    paintSign(m_painter, chip, sign, block.role, theme);
    const double left = chip.right() + 7;
    const double room = badge.left() - 6 - left;
    const QFontMetricsF& metrics = sceneMetrics(TextRole::TypeWord);
    const QString word = metrics.elidedText(QString::fromStdString(block.typeWord), Qt::ElideRight, room);
    m_painter.setPen(theme.colour(typeColour(block.role)));
    paintText(m_painter, QRectF(left, rect.top() + 1, room, kHeader), word, sceneFont(TextRole::TypeWord),
              Align::Left);

    const QString pill = QStringLiteral("new");
    const double wordEnd = left + metrics.horizontalAdvance(word);
    const double space = badge.left() - wordEnd;
    const double wide = std::min(pillWidth(pill), space - 8); // closer together where it is narrow
    const double pillLeft = wordEnd + std::min(8.0, (space - wide) / 2);
    if (block.isNew && !block.dying && !m_past && wide >= pillWidth(pill) - 7)
        paintPill(m_painter, QRectF(pillLeft, middle - 10, wide, 20), pill, PillKind::Now, theme);
}

void ScenePainter::paintBlockBody(const SceneBlock& block)
{
    const Theme& theme = m_look.theme;
    const QRectF rect = toQt(block.rect);
    for (const SceneLine& line : block.lines) {
        m_painter.setPen(theme.colour(line.isValue ? typeColour(block.role) : Colour::Ink1));
        const QFont& font = sceneFont(line.isValue ? TextRole::Value : TextRole::Code);
        paintText(m_painter, toQt(line.rect), QString::fromStdString(line.text), font,
                  line.centred ? Align::Centre : Align::Left);
    }
    paintCells(block);
    if (!m_look.showsFooters())
        return;
    const QRectF footer(rect.left() + kSide, rect.bottom() - kFooter, rect.width() - 2 * kSide, kFooter - 1);
    m_painter.setPen(theme.colour(Colour::Ink3));
    paintText(m_painter, footer, QString::fromStdString(block.address), sceneFont(TextRole::Footer),
              Align::Left);
    paintText(m_painter, footer, QString::fromStdString(block.size), sceneFont(TextRole::Footer),
              Align::Right);
}

/// What a block says from far away: its value or name, or the values in its slots; nothing where strings
/// begin among them.
QString ScenePainter::farText(const SceneBlock& block)
{
    if (!block.lines.empty())
        return QString::fromStdString(block.lines.front().text);
    QStringList parts;
    for (const SceneCell& cell : block.cells) {
        if (cell.isTied)
            return {};
        if (cell.content == CellContent::More)
            parts << QStringLiteral("…"); // how many they are is for those who look closely
        else if (!cell.text.empty() && cell.labelIsDocked)
            parts << QStringLiteral("%1: %2").arg(QString::fromStdString(cell.label),
                                                  QString::fromStdString(cell.text));
        else if (!cell.text.empty())
            parts << QString::fromStdString(cell.text);
    }
    return parts.join(QStringLiteral(", "));
}

// From far away: a large sign, and what can be read below it.
void ScenePainter::paintBlockFar(const SceneBlock& block)
{
    const Theme& theme = m_look.theme;
    const QRectF rect = toQt(block.rect);
    m_painter.save();
    m_painter.translate(rect.center());
    const double scale = std::min({2.2, rect.width() / 64, rect.height() / 48});
    m_painter.scale(scale, scale);
    const double room = rect.width() / scale - 8;
    const QString text = sceneMetrics(TextRole::CellValue).elidedText(farText(block), Qt::ElideRight, room);
    const QString sign = QString::fromStdString(block.sign);
    const double wide = signWidth(sign);
    paintSign(m_painter, QRectF(-wide / 2, text.isEmpty() ? -10 : -21, wide, 20), sign, block.role, theme);
    if (!text.isEmpty()) {
        m_painter.setPen(theme.colour(typeColour(block.role)));
        paintText(m_painter, QRectF(-room / 2, 2, room, 20), text, sceneFont(TextRole::CellValue),
                  Align::Centre);
    }
    m_painter.restore();
}

void ScenePainter::paintCells(const SceneBlock& block)
{
    if (block.cells.empty() || block.cellFrame.isEmpty())
        return;
    const Theme& theme = m_look.theme;
    const QRectF frame = toQt(block.cellFrame);
    QPainterPath outline;
    outline.addRoundedRect(frame, sizes::kCellRadius, sizes::kCellRadius);
    m_painter.fillPath(outline, theme.colour(Colour::CellFill));
    for (const SceneCell& cell : block.cells)
        paintCell(block, cell);

    const QPen line(theme.colour(Colour::CellLine), theme.stroke(1));
    m_painter.setPen(line);
    const bool rows = block.form == BlockForm::Rows;
    for (const SceneCell& cell : block.cells) {
        const QRectF r = toQt(cell.rect);
        if (rows && r.top() > frame.top() + 1)
            m_painter.drawLine(QPointF(frame.left(), r.top()), QPointF(frame.right(), r.top()));
        if (!rows && r.left() > frame.left() + 1)
            m_painter.drawLine(QPointF(r.left(), frame.top()), QPointF(r.left(), frame.bottom()));
    }
    if (block.doubleFrame) {
        m_painter.drawLine(QPointF(frame.left(), frame.top() + 3), QPointF(frame.right(), frame.top() + 3));
        m_painter.drawLine(QPointF(frame.left(), frame.bottom() - 3),
                           QPointF(frame.right(), frame.bottom() - 3));
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(outline);
}

void ScenePainter::paintCell(const SceneBlock& block, const SceneCell& cell)
{
    const Theme& theme = m_look.theme;
    const QRectF rect = toQt(cell.rect);
    const Change& change = m_moment.of(keyOf(cell));
    const bool lit = cell.changed && !change.quiet && !m_past;
    if (lit || cell.content == CellContent::Empty || change.flash > 0) {
        QPainterPath frame;
        frame.addRoundedRect(toQt(block.cellFrame), sizes::kCellRadius, sizes::kCellRadius);
        m_painter.save();
        m_painter.setClipPath(frame, Qt::IntersectClip);
        m_painter.fillRect(rect, theme.colour(lit ? Colour::NowSoft : Colour::BlockFill));
        if (change.flash > 0) {
            QColor flash = theme.colour(Colour::NowMark);
            flash.setAlphaF(static_cast<float>(0.45 * change.flash));
            m_painter.fillRect(rect, flash);
        }
        m_painter.restore();
    }
    const QString label = QString::fromStdString(cell.label);
    if (block.form == BlockForm::Cells) {
        m_painter.setPen(theme.colour(lit ? Colour::Now : Colour::Ink3));
        paintText(m_painter, QRectF(rect.left() + 6, rect.top() + 2, rect.width(), 14), label,
                  sceneFont(TextRole::Index), Align::Left);
    } else {
        const QRectF where(rect.left() + 11, rect.top(), rect.width() - 22, rect.height());
        if (cell.labelIsDocked) {
            paintDocked(m_painter, where, label, cell.labelRole, theme, Align::Left);
        } else {
            m_painter.setPen(theme.colour(lit ? Colour::Now : Colour::Ink1));
            paintText(m_painter, where, label, sceneFont(TextRole::Key), Align::Left);
        }
    }
    paintCellContent(block, cell);
}

void ScenePainter::paintDot(const SceneCell& cell)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_look.theme.colour(cell.changed ? Colour::NowMark : Colour::ArrowSlot));
    m_painter.drawEllipse(toQt(cell.dot), 5, 5);
}

void ScenePainter::paintCellContent(const SceneBlock& block, const SceneCell& cell)
{
    const Theme& theme = m_look.theme;
    const QRectF rect = toQt(cell.rect);
    const bool rows = block.form == BlockForm::Rows;
    const QRectF where = rows ? rect.adjusted(11, 0, -11, 0) : rect;
    switch (cell.content) {
    case CellContent::Empty: break;
    case CellContent::Dot: paintDot(cell); break;
    case CellContent::Docked:
        paintDocked(m_painter, where, QString::fromStdString(cell.text), cell.textRole, theme,
                    rows ? Align::Right : Align::Centre);
        break;
    case CellContent::More:
        m_painter.setPen(theme.colour(Colour::Ink2));
        paintText(m_painter, where, QString::fromStdString(cell.text), sceneFont(TextRole::Key),
                  Align::Centre);
        if (cell.isTied)
            paintDot(cell);
        break;
    case CellContent::Hole:
        m_painter.setPen(QPen(theme.colour(Colour::ArrowGhost), theme.stroke(1.25), Qt::DashLine));
        m_painter.drawLine(QPointF(where.left(), where.center().y()),
                           QPointF(where.right(), where.center().y()));
        break;
    }
}

} // namespace nametag::ui
