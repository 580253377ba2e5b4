// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/objects/exception_objects.h"

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/sequence_objects.h"

namespace nametag::runtime {

Ref<Exception> newException(Runtime& rt, Type& type, Ref<Tuple> args)
{
    const std::uint32_t bytes = type.basicSize + type.preHeader;
    const auto freeList =
        &type == rt.exceptions.memoryError ? memory::FreeListKey::MemoryError : memory::FreeListKey::None;
    auto* exception =
        rt.heap.create<Exception>(type, memory::BodyRequest{bytes, type.preHeader, bytes, freeList});
    exception->args = args.give();
    const bool carriesFirst =
        type.isSubtypeOf(*rt.exceptions.stopIteration) || type.isSubtypeOf(*rt.exceptions.systemExit);
    if (carriesFirst) {
        Object* first = exception->args->length > 0 ? &(*exception->args)[0] : rt.objects.none;
        exception->fields[0] = share(*first).give();
    }
    rt.heap.tell(*exception);
    rt.heap.track(*exception);
    return Ref<Exception>::adopt(exception);
}

} // namespace nametag::runtime
