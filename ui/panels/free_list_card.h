// SPDX-License-Identifier: GPL-3.0-or-later
// FreeListCard: how many dead objects each type keeps for the next one of its kind, below the source while
// the heap map is shown.
#pragma once

#include "ui/models/heap_words.h"

#include <QWidget>

namespace nametag::ui {

class LessonSession;

class FreeListCard : public QWidget {
    Q_OBJECT
public:
    explicit FreeListCard(LessonSession& session, QWidget* parent = nullptr);
    /// Nothing where no script has run.
    void setHeap(const timeline::HeapStateRef& heap, const profile::Profile* profile);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    const std::vector<FreeListRow>& rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<FreeListRow> m_rows;
};

} // namespace nametag::ui
