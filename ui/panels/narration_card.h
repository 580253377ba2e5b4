// SPDX-License-Identifier: GPL-3.0-or-later
// NarrationCard: says what the step did: a pill, a headline, two sentences, and the author's note.
#pragma once

#include <QString>
#include <QTextDocument>
#include <QWidget>

namespace nametag::ui {

class LessonSession;

/// What the card says; code stands between back quotes.
struct Narration {
    QString pill;
    bool isChange = true; ///< the pill is in the colour of now
    std::uint32_t line = 0;
    QString headline;
    QString body;
};

/// About the session's step, or about its moment within the step.
Narration narrationOf(const LessonSession& session);

class NarrationCard : public QWidget {
    Q_OBJECT
public:
    explicit NarrationCard(LessonSession& session, QWidget* parent = nullptr);
    /// All that the card says, as plain text.
    QString plainText() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

signals:
    /// A link of the note was clicked, or the first one was chosen with Enter: "lesson:ID" or a web page.
    void linkFollowed(const QString& target);

private:
    void readCursor();
    void layOutText();
    void say();
    QString noteHere() const;
    QString linkAt(const QPointF& place) const;
    QString firstLink() const;

    LessonSession& m_session;
    Narration m_narration;
    QString m_note;
    QString m_said; ///< to a screen reader
    QTextDocument m_headline;
    QTextDocument m_body;
    QTextDocument m_noteText;
};

} // namespace nametag::ui
