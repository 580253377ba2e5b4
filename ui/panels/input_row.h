// SPDX-License-Identifier: GPL-3.0-or-later
// InputRow: where a person types what input() reads, while the run waits for it.
#pragma once

#include <QWidget>

class QLineEdit;

namespace nametag::ui {

class LessonSession;

class InputRow : public QWidget {
    Q_OBJECT
public:
    static constexpr int kHeight = 46;

    explicit InputRow(LessonSession& session, QWidget* parent = nullptr);
    QLineEdit& field() { return *m_field; }

signals:
    /// The row has come or gone; it is shown exactly while the cursor is where the run waits.
    void shownChanged(bool shown);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void readSession();
    void send();

    LessonSession& m_session;
    QLineEdit* m_field;
};

} // namespace nametag::ui
