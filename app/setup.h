// SPDX-License-Identifier: GPL-3.0-or-later
// What the window and the pictures need before they begin: the platform, the lessons, the producer.
#pragma once

#include "ui/window/main_window.h"

#include <filesystem>

namespace nametag::app {

/// Before QApplication: no display is asked for, nothing depends on the desktop.
void drawWithoutDisplay();
/// Before QApplication: the first platform that works, so that a missing display can be told in words.
void chooseDisplay();

/// Where the lessons are: beside the sources that it was built from, or where it was installed.
std::filesystem::path lessonFolder();

/// The simulator, the lessons and all Python versions; `typed`: every script counts as typed at the prompt.
ui::WindowSetup windowSetup(bool typed = false);

} // namespace nametag::app
