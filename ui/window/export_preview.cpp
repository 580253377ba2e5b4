// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_preview.h"

#include "ui/panels/theme_of.h"
#include "ui/theme/sizes.h"

#include <QPainter>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr double kMargin = 18;
constexpr double kGap = 14;

} // namespace

ExportPreview::ExportPreview(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("exportPreview"));
    setAccessibleName(tr("Preview"));
    setMinimumSize(300, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ExportPreview::show(std::vector<Page> pages, const PageOptions& options)
{
    m_pages = std::move(pages);
    m_options = options;
    update();
}

void ExportPreview::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::BgSunken));
    painter.drawRoundedRect(QRectF(rect()), sizes::kCardRadius, sizes::kCardRadius);
    const auto count = std::min<std::size_t>(m_pages.size(), 2);
    if (count == 0)
        return;
    const double width =
        (this->width() - 2 * kMargin - (static_cast<double>(count) - 1) * kGap) / static_cast<double>(count);
    const double height = this->height() - 2 * kMargin;
    double total = -kGap;
    std::vector<double> fits;
    for (std::size_t i = 0; i < count; ++i) {
        const QSizeF sheet = sheetSize(m_pages[i], m_options);
        fits.push_back(sheet.isEmpty() ? 1 : std::min(width / sheet.width(), height / sheet.height()));
        total += sheet.width() * fits.back() + kGap;
    }
    double x = (this->width() - total) / 2;
    for (std::size_t i = 0; i < count; ++i) {
        const QSizeF sheet = sheetSize(m_pages[i], m_options) * fits[i];
        const QRectF where(x, (this->height() - sheet.height()) / 2, sheet.width(), sheet.height());
        painter.fillRect(where.translated(0, 2).adjusted(-1, 0, 1, 1), theme.colour(Colour::LineHair));
        painter.save();
        painter.setClipRect(where);
        painter.translate(where.topLeft());
        painter.scale(fits[i], fits[i]);
        paintSheet(painter, m_pages[i], m_options, false);
        painter.restore();
        x += sheet.width() + kGap;
    }
}

} // namespace nametag::ui
