// SPDX-License-Identifier: GPL-3.0-or-later
// Storyboard: the steps of a run on sheets of paper, several on each, with the line that ran and a sentence.
#pragma once

#include "ui/export/page.h"
#include "ui/theme/theme.h"

#include <QString>

#include <span>
#include <vector>

namespace nametag::ui {

struct StoryStep {
    Page picture;
    QString title;    ///< "Step 3"
    QString source;   ///< the line that ran; may be empty
    QString sentence; ///< may be empty; code between back quotes is written without them
};

struct StoryOptions {
    QSizeF paper{794, 1123}; ///< A4 upright at 96 dots an inch
    int perSheet = 6;        ///< 1, 2, 4 or 6
    QString title;           ///< at the head of the first sheet, smaller on the others
    Theme theme;
};

std::vector<Page> storyboard(std::span<const StoryStep> steps, const StoryOptions& options);

} // namespace nametag::ui
