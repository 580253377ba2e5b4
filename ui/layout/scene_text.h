// SPDX-License-Identifier: GPL-3.0-or-later
// A scene as text, one line an item: for tests, and for "read the picture as text".
#pragma once

#include "ui/layout/scene_model.h"

#include <string>

namespace nametag::ui {

std::string sceneText(const SceneModel& scene);

/// A number that differs when any place or path of the scene does.
std::uint64_t geometryHash(const SceneModel& scene);

} // namespace nametag::ui
