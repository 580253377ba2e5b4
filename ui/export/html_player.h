// SPDX-License-Identifier: GPL-3.0-or-later
// HtmlPlayer: a whole run as one web page that needs nothing else: source, words, output and a picture for
// each step, with keys and a slider to walk through them.
#pragma once

#include "core/base/result.h"
#include "ui/export/page.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace nametag::ui {

struct PlayerStep {
    int line = 0;     ///< that ran; 0 before the first
    QString headline; ///< code between back quotes
    QString body;     ///< the same
    QString output;   ///< all that the program has printed so far
    QString text;     ///< the picture in words
    Page picture;
};

struct PlayerRun {
    QString title;
    QString version; ///< "CPython 3.12"
    QStringList source;
    std::vector<PlayerStep> steps;
    Theme theme;
    std::function<bool(std::size_t step, std::size_t count)> progress = {}; ///< false: it stops
};

/// The bytes of the page. Steps that look the same share one picture.
Result<QByteArray> htmlPlayer(const PlayerRun& run);

} // namespace nametag::ui
