// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pages as PDF.
#pragma once

#include "core/base/result.h"
#include "ui/export/page.h"

#include <QByteArray>

#include <span>

namespace nametag::ui {

Result<QByteArray> writePdf(std::span<const Page> pages, const PageOptions& options);

} // namespace nametag::ui
