// SPDX-License-Identifier: GPL-3.0-or-later
// AuthorBar: under the text of a lesson (cells, directives) that is edited: puts a question before the line
// of the caret, shows it as it would be asked, and says where one stands that has no answer, and why.
#pragma once

#include "core/exercise/exercise.h"
#include "core/lesson/lesson.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace nametag::ui {

/// A line that asks this, as a lesson writes it.
QString askLine(exercise::Kind kind, const QString& name);
/// What the learner would see of the question that belongs to a line of the text (from 1): the title, then
/// the answers to choose from; or why it cannot be asked. Empty: no question belongs to it.
QString previewOf(const QString& text, int line);

class AuthorBar : public QWidget {
    Q_OBJECT
public:
    explicit AuthorBar(QPlainTextEdit& editor, QWidget* parent = nullptr);
    /// Puts the question before the statement at the caret.
    void insert(exercise::Kind kind, const QString& name);
    QString preview() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The text is another one, as if it had been typed.
    void inserted();

private:
    void fillMenu();
    void askForName(exercise::Kind kind);
    void look();

    QPlainTextEdit& m_editor;
    QPushButton* m_insert;
    QMenu* m_menu;
    QLabel* m_preview;
    QTimer m_delay;
};

} // namespace nametag::ui
