// SPDX-License-Identifier: GPL-3.0-or-later
// A field over a list that follows what is typed: the arrow keys choose a row while the field keeps the
// keyboard, Return and a click take it.
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace nametag::ui {

class SearchPopup : public QFrame {
    Q_OBJECT
public:
    /// Over the upper middle of the parent, ready to type.
    void begin();
    void setText(const QString& text);
    /// Takes the row that is chosen.
    virtual void accept() = 0;

protected:
    /// The name is the object's name, for style sheets and tests. Deletes itself when it is closed.
    SearchPopup(const QString& name, QSize size, QWidget* parent);

    /// What is typed has changed.
    virtual void look() = 0;
    QString text() const;
    QLineEdit& field() const { return *m_field; }
    QListWidget& rows() const { return *m_rows; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_field;
    QListWidget* m_rows;
};

} // namespace nametag::ui
