// SPDX-License-Identifier: GPL-3.0-or-later
// Stage: a scene without a window, for files.
#pragma once

#include "ui/export/page.h"
#include "ui/layout/scene_model.h"
#include "ui/scene/look.h"

#include <memory>

namespace nametag::ui {

struct StageOptions {
    Theme theme;
    ObjectId selected;
    bool headings = true;
    bool legend = true;
    QSizeF least = {}; ///< the page is at least so large: pages that follow each other keep their feet
};

/// The scene at rest with its headings and, below it, the legend.
Page stagePage(std::shared_ptr<const SceneModel> scene, const StageOptions& options);

} // namespace nametag::ui
