// SPDX-License-Identifier: GPL-3.0-or-later
// NoticeBanner: a sentence above the source and at most two things to do about it. Never a window in the way.
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace nametag::ui {

class NoticeBanner : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        std::function<void()> act;
    };

    explicit NoticeBanner(QWidget* parent = nullptr);
    /// Shows it; each choice hides it first. The second may have no text.
    void tell(const QString& sentence, const Choice& first, const Choice& second = {});
    QString sentence() const { return m_sentence; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void take(int index);

    QString m_sentence;
    Choice m_choices[2];
    QPushButton* m_buttons[2];
};

} // namespace nametag::ui
