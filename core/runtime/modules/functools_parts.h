// SPDX-License-Identifier: GPL-3.0-or-later
// The types of _functools (Modules/_functoolsmodule.c).
#pragma once

#include "core/runtime/objects/own_attributes.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/owned.h"

#include <vector>

namespace nametag::runtime {

struct FunctoolsTypes {
    Type* partial = nullptr;
    Type* keyWrapper = nullptr;
    Type* cache = nullptr;
    Type* cacheLink = nullptr;
};

void makePartialType(Runtime& rt, FunctoolsTypes& types);
void makeCacheTypes(Runtime& rt, FunctoolsTypes& types);
void makeKeyWrapperType(Runtime& rt, FunctoolsTypes& types);
Value compareToKey(Runtime& rt, Object*, const Arguments& arguments);

/// __dict__ of objects with OwnAttributes.
Value ownAttributesOf(Runtime& rt, Object& object);
Done setOwnAttributes(Runtime& rt, Object& object, Object* value);

} // namespace nametag::runtime
