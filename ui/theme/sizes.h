// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths, corners and times that more than one folder uses. Logical pixels and milliseconds.
#pragma once

namespace nametag::ui::sizes {

inline constexpr int kHeader = 56;
inline constexpr int kTransport = 104;
inline constexpr int kSourcePane = 424;
inline constexpr int kInspector = 320;
inline constexpr int kPanePadding = 16;
inline constexpr int kGap = 8;

inline constexpr double kCellRadius = 5;
inline constexpr double kControlRadius = 8;
inline constexpr double kBlockRadius = 10;
inline constexpr double kCardRadius = 12;
inline constexpr double kPanelRadius = 14;

inline constexpr double kTagHeight = 34;
inline constexpr double kSmallTagHeight = 24;
inline constexpr double kPillHeight = 20;

inline constexpr int kHoverTime = 120;
inline constexpr int kPaneTime = 180;
inline constexpr int kViewTime = 160;

} // namespace nametag::ui::sizes
