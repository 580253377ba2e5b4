// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pages as the frames of an animated GIF that plays again and again.
#pragma once

#include "core/base/result.h"
#include "ui/export/page.h"

#include <QByteArray>

#include <span>

namespace nametag::ui {

Result<QByteArray> writeGif(std::span<const Page> pages, const PageOptions& options);

} // namespace nametag::ui
