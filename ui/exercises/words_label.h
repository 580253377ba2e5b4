// SPDX-License-Identifier: GPL-3.0-or-later
// WordsLabel: words with code between back quotes, over as many lines as they need.
#pragma once

#include "ui/panels/rich_text.h"
#include "ui/theme/theme.h"

#include <QTextDocument>
#include <QWidget>

namespace nametag::ui {

/// How the words of a label or a choice are set.
struct WordsLook {
    FontRole role = FontRole::Body;
    double lineHeight = 22;
    Colour ink = Colour::Ink2;
    CodeLook code = CodeLook::Chip;
    double codePixels = 13;
    bool isMarkdown = false; ///< lists, bold and links, too
};

/// Fills the document; the width is still to be set.
void setWords(QTextDocument& document, const QString& words, const WordsLook& look, const Theme& theme);
void paintDocument(QPainter& painter, QTextDocument& document, QPointF at);
/// The words without their back quotes.
QString spoken(const QString& words);

class WordsLabel final : public QWidget {
    Q_OBJECT
public:
    explicit WordsLabel(const WordsLook& look, QWidget* parent = nullptr);
    /// Without words it is hidden.
    void setText(const QString& words);
    const QString& text() const { return m_words; }
    QString plainText() const { return m_document.toPlainText(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void linkFollowed(const QString& target);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void layOut();
    QString linkAt(QPointF place) const;

    WordsLook m_look;
    QString m_words;
    mutable QTextDocument m_document;
};

} // namespace nametag::ui
