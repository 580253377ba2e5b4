// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/memory_view.h"

#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/bytes_content.h"

namespace nametag::runtime {

ExportedMemory::ExportedMemory(Object& target_)
    : target(share(target_).give())
{
    if (isInstanceOf(*target, *runtimeOf(*target).types.byteArray))
        ++static_cast<ByteArray*>(target)->exports;
}

ExportedMemory::~ExportedMemory()
{
    if (!target)
        return;
    if (isInstanceOf(*target, *runtimeOf(*target).types.byteArray))
        --static_cast<ByteArray*>(target)->exports;
    memory::dropReference(*target);
}

Ref<MemoryView> newViewLike(Runtime& rt, const MemoryView& view)
{
    auto* made = rt.heap.create<MemoryView>(*rt.types.memoryView, memory::BodyRequest{200, 16, 184, {}});
    made->memory = view.memory;
    made->start = view.start;
    made->stride = view.stride;
    made->count = view.count;
    made->itemBytes = view.itemBytes;
    made->format = view.format;
    made->readOnly = view.readOnly;
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<MemoryView>::adopt(made);
}

Value newMemoryView(Runtime& rt, Object& target)
{
    if (&typeOf(target) == rt.types.memoryView) {
        NAMETAG_CHECK(checkNotReleased(rt, static_cast<MemoryView&>(target)));
        return newViewLike(rt, static_cast<MemoryView&>(target));
    }
    const bool isArray = isInstanceOf(target, *rt.types.byteArray);
    if (!isArray && !typeOf(target).is(kBytesSubclass))
        return typeError(rt,
                         text("memoryview: a bytes-like object is required, not '", typeName(target), "'"));
    auto* made = rt.heap.create<MemoryView>(*rt.types.memoryView, memory::BodyRequest{200, 16, 184, {}});
    made->memory = std::make_shared<ExportedMemory>(target);
    made->count = static_cast<std::int64_t>(contentOf(target).size());
    made->readOnly = !isArray;
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

Done checkNotReleased(Runtime& rt, const MemoryView& view)
{
    if (!view.memory)
        return valueError(rt, "operation forbidden on released memoryview object");
    return Nothing{};
}

bool isContiguous(const MemoryView& view)
{
    return view.stride == view.itemBytes || view.count <= 1;
}

std::string_view bytesOfView(const MemoryView& view)
{
    if (!view.memory || view.count == 0)
        return {};
    const std::string_view all = contentOf(*view.memory->target);
    const auto item = static_cast<std::size_t>(view.itemBytes);
    if (isContiguous(view))
        return all.substr(static_cast<std::size_t>(view.start), static_cast<std::size_t>(view.count) * item);
    view.gathered.clear();
    for (std::int64_t i = 0; i < view.count; ++i)
        view.gathered += all.substr(static_cast<std::size_t>(view.start + i * view.stride), item);
    return view.gathered;
}

} // namespace nametag::runtime
