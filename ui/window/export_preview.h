// SPDX-License-Identifier: GPL-3.0-or-later
// ExportPreview: the first pages of an export, small.
#pragma once

#include "ui/export/page.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace nametag::ui {

class ExportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ExportPreview(QWidget* parent = nullptr);
    /// At most two of them are shown.
    void show(std::vector<Page> pages, const PageOptions& options);
    QSize sizeHint() const override { return {426, 318}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Page> m_pages;
    PageOptions m_options;
};

} // namespace nametag::ui
