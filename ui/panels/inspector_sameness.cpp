// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's answer to: why do these two lead to one object?
#include "ui/panels/inspector_body.h"
#include "ui/panels/rich_text.h"
#include "ui/panels/theme_of.h"

#include <QPainter>
#include <QTextDocument>

namespace nametag::ui {

namespace {

constexpr double kLeft = 16;

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

double InspectorBody::paintSentence(QPainter& painter, const QString& text, FontRole role, Colour ink)
{
    QTextDocument document;
    setRichText(document, sentenceHtml(text, CodeLook::Chip, 13, themeOf(this)), ui::font(role),
                lineHeight(role), colour(ink));
    document.setTextWidth(width() - 2 * kLeft);
    painter.save();
    painter.translate(kLeft, m_y);
    document.drawContents(&painter);
    painter.restore();
    return document.size().height();
}

void InspectorBody::paintSameness(QPainter& painter)
{
    const explain::SameMessage& same = *m_content.same;
    m_y += 16;
    painter.setFont(ui::font(FontRole::SmallStrong));
    painter.setPen(colour(Colour::Accent));
    painter.drawText(QRectF(kLeft, m_y, width() - 80, 18), Qt::AlignVCenter,
                     m_content.isSame ? tr("Why the same?") : tr("Are they the same?"));
    m_y += 24;
    m_y += paintSentence(painter, QString::fromStdString(explain::plainText(same.message.headline)),
                         FontRole::Heading, Colour::Ink1);
    m_y += 2;
    m_y += paintSentence(painter, QString::fromStdString(explain::plainText(same.message.body)),
                         FontRole::Base, Colour::Ink2);
    m_y += 6;
    const QRectF link(kLeft, m_y, width() - 2 * kLeft, 24);
    painter.setFont(ui::font(FontRole::Control));
    painter.setPen(colour(Colour::Accent));
    const QString ask = m_content.isSame ? tr("When is it otherwise?") : tr("When are they the same?");
    painter.drawText(link, Qt::AlignVCenter, m_showsOtherwise ? tr("Hide the example") : ask);
    m_regions.push_back({link, {}, [this] {
                             m_showsOtherwise = !m_showsOtherwise;
                             measure();
                             update();
                         }});
    m_y += 30;
    if (!m_showsOtherwise)
        return paintDivider(painter);
    const QString code = words(same.otherwise.source).trimmed();
    const QFont mono = ui::font(FontRole::CodeDense);
    const double lines = static_cast<double>(code.count(u'\n') + 1);
    const QRectF box(kLeft, m_y, width() - 2 * kLeft, lines * 22 + 44);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::BgSunken));
    painter.drawRoundedRect(box, 8, 8);
    painter.setFont(mono);
    painter.setPen(colour(Colour::Ink1));
    double y = box.top() + 8;
    for (const QString& line : code.split(u'\n')) {
        painter.drawText(QRectF(box.left() + 12, y, box.width() - 20, 22), Qt::AlignVCenter, line);
        y += 22;
    }
    painter.setPen(colour(Colour::Ink3));
    painter.drawText(QRectF(box.left() + 12, y + 4, box.width() - 20, 22), Qt::AlignVCenter,
                     tr("prints %1").arg(words(same.otherwise.result)));
    m_y = box.bottom() + 12;
    paintDivider(painter);
}

} // namespace nametag::ui
