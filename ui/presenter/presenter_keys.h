// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a presentation, those of remote controls among them.
#pragma once

#include <Qt>

#include <cstdint>
#include <optional>

class QKeyEvent;
class QWidget;

namespace nametag::ui {

enum class PresenterCommand : std::uint8_t {
    Next,
    Previous,
    First,
    Last,
    NextEvent,
    PreviousEvent,
    NextWaypoint,
    PreviousWaypoint,
    Spotlight,
    Pen,
    Eraser,
    Undo,
    Clear,
    Black,
    White,
    Light,
    Bar,
    Larger,
    Smaller,
    Fit,
    Leave,
    Stay, ///< F5 while the presentation runs: nothing, so that a remote may send it twice
};

/// What a key asks for; nothing if it is not ours.
std::optional<PresenterCommand> presenterCommand(int key, Qt::KeyboardModifiers with);

/// The keys that a remote control sends. They are heard whichever of our windows has the keyboard.
bool isRemoteKey(int key, Qt::KeyboardModifiers with);

/// A person is writing there: letters are text, not commands.
bool takesText(const QWidget* widget);

} // namespace nametag::ui
