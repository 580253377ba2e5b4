// SPDX-License-Identifier: GPL-3.0-or-later
// Methods and attributes of memoryview.
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/memory_view.h"

namespace nametag::runtime {

namespace {

MemoryView& viewIn(Object& self)
{
    return static_cast<MemoryView&>(self);
}

Value toBytes(Runtime& rt, Object* self, const Arguments& arguments)
{
    static constexpr const char* kNames[] = {"order"};
    Object* values[1] = {};
    NAMETAG_CHECK(bindArguments(rt, {"tobytes", kNames}, arguments, values));
    NAMETAG_CHECK(checkNotReleased(rt, viewIn(*self)));
    return newBytes(rt, bytesOfView(viewIn(*self)));
}

Value toList(Runtime& rt, Object* self, const Arguments&)
{
    const MemoryView& view = viewIn(*self);
    NAMETAG_CHECK(checkNotReleased(rt, view));
    std::vector<Ref<>> items;
    for (std::int64_t i = 0; i < view.count; ++i) {
        NAMETAG_TRY(item, itemAt(rt, view, i));
        items.push_back(std::move(item));
    }
    std::vector<Object*> owned;
    for (Ref<>& item : items)
        owned.push_back(item.give());
    return newList(rt, owned);
}

Value release(Runtime& rt, Object* self, const Arguments&)
{
    viewIn(*self).memory.reset();
    return none(rt);
}

Value enter(Runtime& rt, Object* self, const Arguments&)
{
    NAMETAG_CHECK(checkNotReleased(rt, viewIn(*self)));
    return share(*self);
}

Value toReadOnly(Runtime& rt, Object* self, const Arguments&)
{
    NAMETAG_CHECK(checkNotReleased(rt, viewIn(*self)));
    Ref<MemoryView> made = newViewLike(rt, viewIn(*self));
    made->readOnly = true;
    return made;
}

Value hexText(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_CHECK(checkNotReleased(rt, viewIn(*self)));
    const Ref<Bytes> bytes = newBytes(rt, bytesOfView(viewIn(*self)));
    const Ref<Str> name = intern(rt, std::string_view("hex"));
    NAMETAG_TRY(method, getAttribute(rt, *bytes, *name));
    return call(rt, *method, arguments);
}

Done checkCast(Runtime& rt, const MemoryView& view, std::int64_t itemBytes)
{
    if (!isContiguous(view))
        return typeError(rt, "memoryview: casts are restricted to C-contiguous views");
    if (itemBytes == 0)
        return valueError(rt, "memoryview: destination format must be a native single character format "
                              "prefixed with an optional '@'");
    if (view.itemBytes != 1 && itemBytes != 1)
        return typeError(rt, "memoryview: cannot cast between two non-byte formats");
    if (view.count * view.itemBytes % itemBytes != 0)
        return typeError(rt, "memoryview: length is not a multiple of itemsize");
    return Nothing{};
}

Value cast(Runtime& rt, Object* self, const Arguments& arguments)
{
    static constexpr const char* kNames[] = {"format", "shape"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"cast", kNames, 0, 1}, arguments, values));
    const MemoryView& view = viewIn(*self);
    NAMETAG_CHECK(checkNotReleased(rt, view));
    if (!isStr(*values[0]))
        return typeError(rt, text("cast() argument 'format' must be str, not ", typeName(*values[0])));
    if (values[1])
        return notCovered(rt, "memoryview.cast with a shape");
    const std::string format = utf8(static_cast<Str&>(*values[0]));
    const std::int64_t itemBytes = bytesOfFormat(format);
    NAMETAG_CHECK(checkCast(rt, view, itemBytes));
    Ref<MemoryView> made = newViewLike(rt, view);
    made->count = view.count * view.itemBytes / itemBytes;
    made->itemBytes = made->stride = itemBytes;
    made->format = format;
    return made;
}

constexpr NativeRow kMethods[] = {
    {"tobytes", toBytes, 0, 1, true, "The same as bytes."},
    {"tolist", toList, 0, 0, false, "The items as a list."},
    {"release", release, 0, 0, false, "Lets go of the object's memory."},
    {"toreadonly", toReadOnly, 0, 0, false, "The same, not to be written to."},
    {"hex", hexText, 0, 2, true, "The bytes in base 16."},
    {"cast", cast, 0, 2, true, "The same memory seen as items of another kind."},
    {"__enter__", enter, 0, 0},
    {"__exit__", release, 0, -1},
};

// ---- attributes; all of them need a view that is not released

template <Value (*Get)(Runtime&, const MemoryView&)> Value checked(Runtime& rt, Object& self)
{
    NAMETAG_CHECK(checkNotReleased(rt, viewIn(self)));
    return Get(rt, viewIn(self));
}

Value only(Runtime& rt, std::int64_t number)
{
    Object* parts[] = {newInt(rt, number).give()};
    return newTuple(rt, parts);
}

Value getTarget(Runtime&, const MemoryView& view)
{
    return share(*view.memory->target);
}
Value getBytes(Runtime& rt, const MemoryView& view)
{
    return newInt(rt, view.count * view.itemBytes);
}
Value getItemSize(Runtime& rt, const MemoryView& view)
{
    return newInt(rt, view.itemBytes);
}
Value getFormat(Runtime& rt, const MemoryView& view)
{
    return newStr(rt, std::string_view(view.format));
}
Value getDimensions(Runtime& rt, const MemoryView&)
{
    return newInt(rt, 1);
}
Value getShape(Runtime& rt, const MemoryView& view)
{
    return only(rt, view.count);
}
Value getStrides(Runtime& rt, const MemoryView& view)
{
    return only(rt, view.stride);
}
Value getSubOffsets(Runtime& rt, const MemoryView&)
{
    return share<Object>(*rt.objects.emptyTuple);
}
Value getReadOnly(Runtime& rt, const MemoryView& view)
{
    return newBool(rt, view.readOnly);
}
Value getContiguous(Runtime& rt, const MemoryView& view)
{
    return newBool(rt, isContiguous(view));
}

constexpr GetSetRow kRows[] = {
    {"obj", checked<getTarget>, nullptr},
    {"nbytes", checked<getBytes>, nullptr},
    {"readonly", checked<getReadOnly>, nullptr},
    {"itemsize", checked<getItemSize>, nullptr},
    {"format", checked<getFormat>, nullptr},
    {"ndim", checked<getDimensions>, nullptr},
    {"shape", checked<getShape>, nullptr},
    {"strides", checked<getStrides>, nullptr},
    {"suboffsets", checked<getSubOffsets>, nullptr},
    {"c_contiguous", checked<getContiguous>, nullptr},
    {"f_contiguous", checked<getContiguous>, nullptr},
    {"contiguous", checked<getContiguous>, nullptr},
};

} // namespace

void addMemoryViewMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kMethods);
    addAttributes(rt, type, kRows);
}

} // namespace nametag::runtime
