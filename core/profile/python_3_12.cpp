// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/versions.h"

namespace nametag::profile {

Profile python312()
{
    Profile p; // the defaults of profile.h are 3.12
    p.sizes.generatorBase = 160;
    p.sizes.classRequests = {120, 120, 768, 976};
    p.collector.countsAtStart = {0, 4, 0};

    p.start.count = 686;
    p.start.dicts = 13;
    p.start.lists = 8;
    p.start.tuples = {5, 7, 2, 1, 1, 1, 0, 0, 2, 0, 1, 0, 1, 1, 0, 0, 1, 2, 0, 0};
    return p;
}

} // namespace nametag::profile
