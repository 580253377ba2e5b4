// SPDX-License-Identifier: GPL-3.0-or-later
// CrowdNote: says on the stage that there are more objects than one picture can show, and leads to the heap
// map.
#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>

class QPushButton;

namespace nametag::ui {

class CrowdNote : public QWidget {
    Q_OBJECT
public:
    explicit CrowdNote(QWidget* parent);
    /// Shows itself where there are too many objects.
    void setCount(std::uint64_t objects);
    QString sentence() const { return m_sentence; }
    /// Stands in the middle above this height.
    void placeAbove(int bottom);

signals:
    void heapMapAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_sentence;
    QPushButton* m_button;
    int m_bottom = 0;
};

} // namespace nametag::ui
