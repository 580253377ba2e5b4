// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/objects/type.h"

#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/sequence_objects.h"

namespace nametag::runtime {

std::size_t Arguments::keywords() const
{
    return names ? names->length : 0;
}

Type::~Type()
{
    delete sharedKeys;
}

bool Type::isSubtypeOf(const Type& other) const
{
    if (this == &other)
        return true;
    if (!mro) {
        for (const Type* type = base; type; type = type->base)
            if (type == &other)
                return true;
        return false;
    }
    for (const Object* type : mro->view())
        if (type == &other)
            return true;
    return false;
}

} // namespace nametag::runtime
