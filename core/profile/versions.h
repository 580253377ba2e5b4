// SPDX-License-Identifier: GPL-3.0-or-later
// One function a version; each fills a Profile in its own file.
#pragma once

#include "core/profile/profile.h"

namespace nametag::profile {

Profile python311();
Profile python312();
Profile python313();

} // namespace nametag::profile
