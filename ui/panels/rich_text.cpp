// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rich_text.h"

#include <QStringList>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

#include <md4c-html.h>

namespace nametag::ui {

namespace {

constexpr qsizetype kLongestNote = 20'000;
constexpr int kDeepest = 12;

QString codeHtml(const QString& escaped, CodeLook look, double pixels, const Theme& theme)
{
    const QString family = QStringLiteral("font-family:'JetBrains Mono'; font-size:%1px;").arg(pixels);
    if (look == CodeLook::Plain)
        return QStringLiteral("<span style=\"%1\">%2</span>").arg(family, escaped);
    const QString ground = theme.colour(theme.isDark() ? Colour::BgHeap : Colour::BgSurface).name();
    const QString edge =
        QStringLiteral("<span style=\"font-size:5px; background-color:%1;\">&#160;</span>").arg(ground);
    return edge +
           QStringLiteral("<span style=\"%1 background-color:%2; color:%3;\">%4</span>")
               .arg(family, ground, theme.colour(Colour::Ink1).name(), escaped) +
           edge;
}

/// Only links that lead to another lesson or a web page stay links.
bool isAllowedLink(const QString& target)
{
    return target.startsWith(QStringLiteral("lesson:")) || target.startsWith(QStringLiteral("https://"));
}

QString withCheckedLinks(QString html)
{
    qsizetype at = 0;
    while ((at = html.indexOf(QStringLiteral("<a href=\""), at)) >= 0) {
        const qsizetype start = at + 9;
        const qsizetype end = html.indexOf(u'"', start);
        if (end < 0)
            break;
        if (!isAllowedLink(html.mid(start, end - start)))
            html.remove(start, end - start);
        at = start;
    }
    html.remove(QStringLiteral("<img"));
    return html;
}

/// How deep quotes and lists stand in each other; Qt's layout of deep ones takes minutes.
int depthOf(const QByteArray& html)
{
    int depth = 0;
    int deepest = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const bool closes = html.mid(at + 1, 1) == "/";
        const QByteArray tag = html.mid(at + (closes ? 2 : 1), 10);
        if (tag.startsWith("blockquote") || tag.startsWith("ul>") || tag.startsWith("ol"))
            depth += closes ? -1 : 1;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

void collect(const MD_CHAR* text, MD_SIZE size, void* target)
{
    static_cast<QByteArray*>(target)->append(text, static_cast<qsizetype>(size));
}

} // namespace

QString sentenceHtml(const QString& sentence, CodeLook look, double codePixels, const Theme& theme)
{
    const QStringList parts = sentence.toHtmlEscaped().split(u'`');
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i)
        html += i % 2 == 0 || i + 1 == parts.size() ? parts[i] : codeHtml(parts[i], look, codePixels, theme);
    return html;
}

QString markdownHtml(const QString& markdown, double codePixels, const Theme& theme)
{
    const QByteArray source = markdown.left(kLongestNote).toUtf8();
    QByteArray html;
    md_html(source.constData(), static_cast<MD_SIZE>(source.size()), collect, &html,
            MD_DIALECT_COMMONMARK | MD_FLAG_NOHTML, 0);
    if (depthOf(html) > kDeepest)
        return QString::fromUtf8(source).toHtmlEscaped();
    QString text = withCheckedLinks(QString::fromUtf8(html));
    const QString open = codeHtml(QStringLiteral("\x01"), CodeLook::Plain, codePixels, theme);
    text.replace(QStringLiteral("<code>"), open.section(u'\x01', 0, 0));
    text.replace(QStringLiteral("</code>"), QStringLiteral("</span>"));
    return text;
}

void setRichText(QTextDocument& document, const QString& html, const QFont& font, double lineHeight,
                 const QColor& ink)
{
    QFont plain = font;
    plain.setStyleStrategy(QFont::StyleStrategy(plain.styleStrategy() | QFont::PreferNoShaping));
    document.setDocumentMargin(0);
    document.setDefaultFont(plain);
    document.setHtml(QStringLiteral("<span style=\"color:%1\">%2</span>").arg(ink.name(), html));
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
    format.setTopMargin(0);
    format.setBottomMargin(document.blockCount() > 1 ? 4 : 0);
    cursor.mergeBlockFormat(format);
}

} // namespace nametag::ui
