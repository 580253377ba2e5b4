// SPDX-License-Identifier: GPL-3.0-or-later
// PlacementQuiz: six questions, taken from the exercises of six lessons; the first one that goes wrong says
// where to begin.
#pragma once

#include "core/exercise/asking.h"
#include "ui/library/library_content.h"
#include "ui/session/producer.h"

#include <QDialog>

#include <memory>
#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nametag::ui {

struct PlacementItem {
    QString lesson; ///< its id
    QString title;
    QStringList code; ///< of the cell, up to the line that is asked about
    std::shared_ptr<const lesson::Lesson> source;
    std::shared_ptr<const exercise::Asking> asking;
    exercise::Question question;
};

/// The items that the catalogue has, at most six.
std::vector<PlacementItem> placementItems(const LibraryContent& content, const Producer& producer);
/// The id of the lesson to begin with: that of the first wrong answer, else the lesson after the quiz's last.
QString placementOf(const std::vector<PlacementItem>& items, const std::vector<bool>& right,
                    const LibraryContent& content);

class PlacementQuiz : public QDialog {
    Q_OBJECT
public:
    PlacementQuiz(std::vector<PlacementItem> items, const LibraryContent& content, QWidget* parent = nullptr);
    /// Answers the question that is shown and goes on.
    void answer(std::size_t pick);

signals:
    void lessonChosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showItem();
    void showResult();
    void clearPicks();

    std::vector<PlacementItem> m_items;
    const LibraryContent& m_content;
    std::vector<bool> m_right;
    QLabel* m_head;
    QLabel* m_code;
    QLabel* m_question;
    QVBoxLayout* m_picks;
    QButtonGroup* m_group = nullptr;
    QPushButton* m_next;
    QString m_start;
};

} // namespace nametag::ui
