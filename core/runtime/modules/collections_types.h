// SPDX-License-Identifier: GPL-3.0-or-later
// The types of the module _collections.
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

struct CollectionsTypes {
    Type* deque = nullptr;
    Type* dequeIterator = nullptr;
    Type* dequeReverseIterator = nullptr;
    Type* defaultDict = nullptr;
    Type* orderedDict = nullptr;
    Type* orderedIterator = nullptr;
    Type* orderedKeys = nullptr;
    Type* orderedValues = nullptr;
    Type* orderedItems = nullptr;
    Type* tupleGetter = nullptr;
};

CollectionsTypes& collectionsTypes(Runtime& rt);

} // namespace nametag::runtime
