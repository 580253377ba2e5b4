// SPDX-License-Identifier: GPL-3.0-or-later
// The little JSON that traces need, written into a string: no spaces, only what must be is escaped.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nametag::trace {

/// Appends text in quotes. Non-ASCII characters stay as they are; of the others only ", \ and control
/// characters are escaped.
void appendQuoted(std::string& json, std::string_view text);

/// Appends `"key":`, after a comma unless an object or array has just begun.
void appendKey(std::string& json, std::string_view key);

void appendText(std::string& json, std::string_view key, std::string_view value);
void appendNumber(std::string& json, std::string_view key, std::uint64_t value);
void appendTruth(std::string& json, std::string_view key, bool value);

/// A comma, unless an object or array has just begun.
void separate(std::string& json);

} // namespace nametag::trace
