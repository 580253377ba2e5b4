// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/versions.h"

namespace nametag::profile {

Profile python312()
{
    Profile p; // the defaults of profile.h are 3.12
    p.sizes.generatorBase = 160;
    p.sizes.classRequests = {120, 120, 768, 976};
    return p;
}

} // namespace nametag::profile
