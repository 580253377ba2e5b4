// SPDX-License-Identifier: GPL-3.0-or-later
// Selection: what is marked in every view at once. An object, or a name and the object that it refers to.
#pragma once

#include "core/base/ids.h"

namespace nametag::ui {

struct Selection {
    ObjectId object;
    NamespaceId space; ///< set together with `name` where a name is meant
    TextId name;

    bool isEmpty() const { return !object && !name; }
    friend bool operator==(const Selection&, const Selection&) = default;
};

} // namespace nametag::ui
