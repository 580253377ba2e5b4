// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/stage.h"

#include "ui/scene/legend.h"
#include "ui/scene/scene_painter.h"

#include <QPainter>

namespace nametag::ui {

namespace {

constexpr double kLegend = 48;
constexpr double kEdge = 16;

} // namespace

Page stagePage(std::shared_ptr<const SceneModel> scene, const StageOptions& options)
{
    const QRectF bounds = sceneBounds(*scene).adjusted(0, 0, kEdge, kEdge);
    Page page;
    page.ground = options.theme.colour(Colour::BgStage);
    page.size = QSizeF(bounds.width(), bounds.height() + (options.legend ? kLegend : 0));
    page.paint = [scene = std::move(scene), options, bounds](QPainter& painter, bool vector) {
        SceneLook look;
        look.theme = options.theme;
        look.shadows = !vector;
        look.headings = options.headings;
        look.highlight.selected = options.selected;
        painter.save();
        painter.translate(-bounds.topLeft());
        const Moment rest;
        ScenePainter(painter, *scene, look, rest).paint();
        if (options.legend) {
            const QRectF foot(bounds.left() + 22, bounds.bottom() - kEdge / 2, bounds.width() - 44, kLegend);
            paintLegend(painter, foot, options.theme);
        }
        painter.restore();
    };
    return page;
}

} // namespace nametag::ui
