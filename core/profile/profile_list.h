// SPDX-License-Identifier: GPL-3.0-or-later
// All profiles, the default one, lookup by name.
#pragma once

#include "core/profile/profile.h"

#include <span>

namespace nametag::profile {

/// Oldest first.
std::span<const Profile> allProfiles();

/// Python 3.12.
const Profile& defaultProfile();

/// The profile called "3.11", "3.12" …; nullptr if there is none.
const Profile* findProfile(std::string_view name);

} // namespace nametag::profile
