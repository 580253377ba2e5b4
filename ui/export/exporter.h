// SPDX-License-Identifier: GPL-3.0-or-later
// Exporter: one way to write pages into a file. A new format is a row of the table in exporter_list.cpp.
#pragma once

#include "core/base/result.h"
#include "ui/export/page.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>

namespace nametag::ui {

struct Exporter {
    const char* suffix; ///< "png"
    const char* title;  ///< "PNG picture"
    bool manyPages;     ///< one file holds all pages; else there is a file for each
    Result<QByteArray> (*write)(std::span<const Page> pages, const PageOptions& options);
    bool isMoving = false; ///< the pages are shown one after the other
};

std::span<const Exporter> exporters();
/// For this file name, or nullptr.
const Exporter* exporterFor(const QString& path);

/// The files that exportPages() would write for so many pages.
QStringList exportTargets(const QString& path, std::size_t pages);

/// Draws the pages and writes them: one file, or picture-01.png, picture-02.png, ... where the format holds
/// one page and there are several. Nothing is left half-written.
Result<QStringList> exportPages(const QString& path, std::span<const Page> pages, const PageOptions& options);

} // namespace nametag::ui
