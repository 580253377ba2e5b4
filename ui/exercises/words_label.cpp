// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/words_label.h"

#include "ui/panels/theme_of.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace nametag::ui {

void setWords(QTextDocument& document, const QString& words, const WordsLook& look, const Theme& theme)
{
    const QString html = look.isMarkdown ? markdownHtml(words, look.codePixels, theme)
                                         : sentenceHtml(words, look.code, look.codePixels, theme);
    setRichText(document, html, ui::font(look.role), look.lineHeight, theme.colour(look.ink));
}

void paintDocument(QPainter& painter, QTextDocument& document, QPointF at)
{
    painter.save();
    painter.translate(at);
    document.drawContents(&painter);
    painter.restore();
}

QString spoken(const QString& words)
{
    return QString(words).remove(u'`');
}

WordsLabel::WordsLabel(const WordsLook& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

void WordsLabel::setText(const QString& words)
{
    m_words = words;
    setAccessibleName(spoken(words));
    if (words.isEmpty())
        hide();
    else if (parentWidget()) // else it would be a window of its own
        show();
    layOut();
}

void WordsLabel::layOut()
{
    setWords(m_document, m_words, m_look, themeOf(this));
    updateGeometry();
    update();
}

int WordsLabel::heightForWidth(int width) const
{
    m_document.setTextWidth(std::max(60, width));
    return static_cast<int>(std::ceil(m_document.size().height()));
}

QSize WordsLabel::sizeHint() const
{
    const int wide = width() > 100 ? width() : 340;
    return {200, heightForWidth(wide)};
}

void WordsLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_document.setTextWidth(width());
    paintDocument(painter, m_document, {0, 0});
}

void WordsLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        layOut();
}

QString WordsLabel::linkAt(QPointF place) const
{
    return m_document.documentLayout()->anchorAt(place);
}

void WordsLabel::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(linkAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void WordsLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (const QString target = linkAt(event->position()); !target.isEmpty())
        emit linkFollowed(target);
}

} // namespace nametag::ui
