// SPDX-License-Identifier: GPL-3.0-or-later
// Controls that the style sheet cannot draw: an icon button that follows the theme, a segment of choices, the
// round play button, a drop-down pill.
#pragma once

#include <QAbstractButton>
#include <QStringList>
#include <QVector>
#include <QWidget>

class QMenu;

namespace nametag::ui {

/// A button with one of our icons and nothing else.
class IconButton : public QAbstractButton {
    Q_OBJECT
public:
    /// `hint` is the tooltip and the accessible name.
    IconButton(const QString& icon, const QString& hint, QWidget* parent = nullptr);
    void setIconName(const QString& icon);
    void setHint(const QString& hint);
    void setExtent(int pixels, int iconPixels);
    /// The accent disc of the play button.
    void setRound(bool round);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_icon;
    int m_extent = 32;
    int m_iconExtent = 18;
    bool m_round = false;
};

/// One choice of a Segment.
struct SegmentChoice {
    QString id;
    QString text;
    QString icon; ///< may be empty
    QString hint;
    bool enabled = true;
};

/// Choices side by side in a sunken well; exactly one is chosen. Arrow keys move.
class Segment : public QWidget {
    Q_OBJECT
public:
    explicit Segment(QVector<SegmentChoice> choices, QWidget* parent = nullptr);
    QString chosen() const { return m_choices[m_chosen].id; }
    void choose(const QString& id);
    const QVector<SegmentChoice>& choices() const { return m_choices; }
    /// Without words, where there is no room for them.
    void setIconsOnly(bool iconsOnly);
    void setInnerHeight(int pixels);
    /// It stands on a sunken card: white, the chosen one in the accent.
    void setOnCard(bool onCard);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosenChanged(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect rectOf(qsizetype index) const;
    int widthOf(const SegmentChoice& choice) const;
    qsizetype indexAt(QPoint point) const;
    void paintChoice(QPainter& painter, qsizetype index) const;
    void take(qsizetype index);

    QVector<SegmentChoice> m_choices;
    qsizetype m_chosen = 0;
    qsizetype m_hovered = -1;
    bool m_iconsOnly = false;
    bool m_onCard = false;
    int m_inner = 28;
};

/// A bordered button with a word and a chevron that opens a menu.
class DropButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit DropButton(const QString& name, QWidget* parent = nullptr);
    void setMono(bool mono) { m_mono = mono; }
    void setDropMenu(QMenu* menu) { m_menu = menu; }
    QMenu* dropMenu() const { return m_menu; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont wordFont() const;
    QMenu* m_menu = nullptr;
    bool m_mono = false;
};

} // namespace nametag::ui
