// SPDX-License-Identifier: GPL-3.0-or-later
// PickButton: one answer to choose: its key, its words, and later whether it was the learner's, the truth.
#pragma once

#include <QAbstractButton>
#include <QTextDocument>

namespace nametag::ui {

class PickButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class State : std::uint8_t { Open, Wrong, Right };

    explicit PickButton(QWidget* parent = nullptr);
    /// `key` is the digit that chooses it, 0: none; `words` have code between back quotes.
    void setPick(int key, const QString& words);
    /// Its place in an ordered answer, from 1; 0: not chosen.
    void setPlace(int place, bool isOrdered);
    bool isChosen() const { return m_place > 0; }
    /// `note` stands at the right: "yours".
    void setTold(State state, const QString& note);
    State state() const { return m_state; }
    /// Lower, where there is little room.
    void setDense(bool dense);
    const QString& words() const { return m_words; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void layOut();
    void say();
    void paintKey(QPainter& painter, const class Theme& theme) const;
    int textRoom(int width) const;
    int noteWidth() const;

    int m_key = 0;
    int m_place = 0;
    bool m_isOrdered = false;
    bool m_dense = false;
    State m_state = State::Open;
    QString m_words;
    QString m_note;
    mutable QTextDocument m_document;
};

} // namespace nametag::ui
