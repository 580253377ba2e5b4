// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/referrer_row.h"

#include "ui/layout/words.h"
#include "ui/panels/paint_pieces.h"

#include <QCoreApplication>
#include <QPainter>

namespace nametag::ui {

namespace {

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString tr(const char* text)
{
    return QCoreApplication::translate("Inspector", text);
}

double paintHolder(QPainter& painter, const QRectF& row, const Referrer& referrer,
                   const timeline::MemoryState& state, const Theme& theme)
{
    const double middle = row.top() + row.height() / 2;
    const QString what = words(referrer.what);
    if (referrer.kind == Referrer::Kind::Name) {
        const TagState look = referrer.hasLeft ? TagState::Deleted
                              : referrer.isNew ? TagState::Moved
                                               : TagState::Rest;
        paintSmallTag(painter, QPointF(row.left(), middle - 12), what, look, theme);
        return row.left() + smallTagWidth(what) + 8;
    }
    const timeline::ObjectState* owner = state.object(referrer.owner);
    const QString sign = owner                                   ? words(signOf(owner->kind))
                         : referrer.kind == Referrer::Kind::Slot ? QStringLiteral("·")
                                                                 : QStringLiteral("co");
    paintSign(painter, QRectF(row.left(), middle - 10, 28, 20), sign,
              owner ? roleOf(owner->kind) : TypeRole::Code, theme);
    const QFont base = ui::font(FontRole::Base);
    const QString text = referrer.times > 1 ? tr("%1 ×%2").arg(what).arg(referrer.times) : what;
    painter.setFont(base);
    painter.setPen(theme.colour(referrer.isNew || referrer.hasLeft ? Colour::Now : Colour::Ink1));
    painter.drawText(QRectF(row.left() + 36, row.top(), row.width() - 36, row.height()), Qt::AlignVCenter,
                     QFontMetricsF(base).elidedText(text, Qt::ElideRight, row.width() - 36));
    return row.left() + 36 + QFontMetricsF(base).horizontalAdvance(text) + 6;
}

} // namespace

void paintReferrerRow(QPainter& painter, const QRectF& row, const Referrer& referrer,
                      const timeline::MemoryState& state, const Theme& theme)
{
    const double left = paintHolder(painter, row, referrer, state, theme);
    const bool isMarked = referrer.isNew || referrer.hasLeft;
    const QFont font = referrer.kind == Referrer::Kind::Slot ? monoFont(12) : ui::font(FontRole::Base);
    QString where = referrer.hasLeft ? tr("left in this step") : words(referrer.where);
    if (referrer.isNew)
        where += tr(" new");
    painter.setFont(font);
    painter.setPen(theme.colour(isMarked ? Colour::Now : Colour::Ink3));
    const double room = row.right() - left;
    if (room > 20)
        painter.drawText(QRectF(left, row.top(), room, row.height()), Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(where, Qt::ElideRight, room));
}

} // namespace nametag::ui
