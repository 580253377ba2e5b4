// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogue: all lessons of a folder, by chapters. The folder is the list: a new file is a new lesson.
#pragma once

#include "core/base/diagnostic.h"
#include "core/lesson/lesson.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nametag::lesson {

struct CatalogueEntry {
    std::filesystem::path path;
    Lesson lesson;
};

struct Chapter {
    std::string title; ///< empty: lessons outside any chapter, which come last
    std::string about;
    std::vector<std::size_t> lessons; ///< indexes into Catalogue::entries
};

/// A file that is no lesson, and why.
struct CatalogueProblem {
    std::filesystem::path path;
    Diagnostic why;
};

struct Catalogue {
    std::vector<CatalogueEntry> entries; ///< sorted by number, then by file name
    std::vector<Chapter> chapters;       ///< in the order of their first lessons
    std::vector<CatalogueProblem> problems;
};

/// Reads all .py files of the folder itself; a folder that is not there is an empty catalogue.
Catalogue readCatalogue(const std::filesystem::path& folder);

} // namespace nametag::lesson
