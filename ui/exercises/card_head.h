// SPDX-License-Identifier: GPL-3.0-or-later
// CardHead: the first row of the prediction's card: a pill, a remark beside it, how it goes so far at the
// right; and RuleRow: one line of a list with a tick.
#pragma once

#include "ui/scene/parts.h"

#include <QWidget>

namespace nametag::ui {

class WordsLabel;

class CardHead final : public QWidget {
    Q_OBJECT
public:
    explicit CardHead(QWidget* parent = nullptr);
    void set(PillKind kind, const QString& icon, const QString& words);
    void setRemarks(const QString& beside, const QString& right);
    const QString& words() const { return m_words; }
    const QString& beside() const { return m_beside; }
    const QString& right() const { return m_right; }
    QSize sizeHint() const override { return {200, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PillKind m_kind = PillKind::Accent;
    QString m_icon;
    QString m_words;
    QString m_beside;
    QString m_right;
};

/// A card's ground: sunken, with round corners.
class CardGround final : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

class RuleRow final : public QWidget {
    Q_OBJECT
public:
    explicit RuleRow(const QString& words, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace nametag::ui
