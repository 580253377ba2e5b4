// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_list.h"

#include "core/profile/versions.h"

namespace nametag::profile {

std::span<const Profile> allProfiles()
{
    static const std::array kProfiles{python311(), python312(), python313()};
    return kProfiles;
}

const Profile& defaultProfile()
{
    return allProfiles()[1];
}

const Profile* findProfile(std::string_view name)
{
    for (const Profile& profile : allProfiles()) {
        if (profile.name == name)
            return &profile;
    }
    return nullptr;
}

} // namespace nametag::profile
