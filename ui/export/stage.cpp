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
    QRectF bounds = sceneBounds(*scene).adjusted(0, 0, kEdge, kEdge);
    const double foot = options.legend ? kLegend : 0;
    bounds.setSize(bounds.size().expandedTo(options.least - QSizeF(0, foot)));
    Page page;
    page.ground = options.theme.colour(Colour::BgStage);
    page.size = QSizeF(bounds.width(), bounds.height() + foot);
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
            const QRectF words(bounds.left() + 22, bounds.bottom() - kEdge / 2, bounds.width() - 44, kLegend);
            paintLegend(painter, words, options.theme);
        }
        painter.restore();
    };
    return page;
}

} // namespace nametag::ui
