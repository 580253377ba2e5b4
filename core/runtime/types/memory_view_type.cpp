// SPDX-License-Identifier: GPL-3.0-or-later
// memoryview of one dimension (Objects/memoryobject.c).
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/bytes_content.h"
#include "core/runtime/types/memory_view.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

MemoryView& viewIn(Object& self)
{
    return static_cast<MemoryView&>(self);
}

Value reprView(Runtime& rt, Object& self)
{
    return newStr(rt,
                  text(viewIn(self).memory ? "<memory at " : "<released memory at ", addressText(self), ">"));
}

Eval<std::int64_t> lengthOf(Runtime& rt, Object& self)
{
    NAMETAG_CHECK(checkNotReleased(rt, viewIn(self)));
    return viewIn(self).count;
}

Eval<std::int64_t> hashView(Runtime& rt, Object& self)
{
    MemoryView& view = viewIn(self);
    if (view.hash != -1)
        return view.hash;
    NAMETAG_CHECK(checkNotReleased(rt, view));
    if (!view.readOnly)
        return valueError(rt, "cannot hash writable memoryview object");
    const std::string_view letter = std::string_view(view.format).substr(view.format[0] == '@' ? 1 : 0);
    if (letter != "B" && letter != "b" && letter != "c")
        return valueError(rt, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    const Ref<Bytes> bytes = newBytes(rt, bytesOfView(view));
    NAMETAG_TRY(value, hash(rt, *bytes));
    return view.hash = value;
}

/// The index of an item; IndexError where there is none.
Eval<std::int64_t> itemIndex(Runtime& rt, const MemoryView& view, Object& key)
{
    NAMETAG_TRY(index, sequenceIndex(rt, key, static_cast<std::int64_t>(view.count), "memoryview"));
    if (index < 0 || index >= view.count)
        return indexError(rt, "index out of bounds on dimension 1");
    return index;
}

Value sliceOf(Runtime& rt, const MemoryView& view, Object& key)
{
    NAMETAG_TRY(bounds, sliceBounds(rt, key, view.count));
    NAMETAG_CHECK(checkNotReleased(rt, view));
    Ref<MemoryView> made = newViewLike(rt, view);
    made->start += bounds.start * view.stride;
    made->stride *= bounds.step;
    made->count = bounds.count;
    return made;
}

Raised badKey(Runtime& rt, const Object& key)
{
    if (isInstanceOf(key, *rt.types.tuple))
        return typeError(rt, text("cannot index 1-dimension view with ",
                                  static_cast<const Tuple&>(key).length, "-element tuple"));
    return typeError(rt, "memoryview: invalid slice key");
}

Value itemOf(Runtime& rt, Object& self, Object& key)
{
    MemoryView& view = viewIn(self);
    NAMETAG_CHECK(checkNotReleased(rt, view));
    if (&typeOf(key) == rt.types.slice)
        return sliceOf(rt, view, key);
    if (&key == rt.objects.ellipsis)
        return share(self);
    if (!typeOf(key).slots.index)
        return badKey(rt, key);
    NAMETAG_TRY(index, itemIndex(rt, view, key));
    NAMETAG_CHECK(checkNotReleased(rt, view));
    return itemAt(rt, view, index);
}

Done storeSlice(Runtime& rt, MemoryView& view, Object& key, Object& value)
{
    const std::optional<std::string_view> given = bytesIn(value);
    if (!given)
        return typeError(rt, text("a bytes-like object is required, not '", typeName(value), "'"));
    const bool isView = &typeOf(value) == rt.types.memoryView;
    const std::string format = isView ? viewIn(value).format : "B";
    const std::string bytes(*given);
    NAMETAG_TRY(target, sliceOf(rt, view, key));
    MemoryView& part = viewIn(*target);
    if (format != view.format || static_cast<std::int64_t>(bytes.size()) != part.count * part.itemBytes)
        return valueError(rt, "memoryview assignment: lvalue and rvalue have different structures");
    const auto item = static_cast<std::size_t>(part.itemBytes);
    for (std::int64_t i = 0; i < part.count; ++i)
        storeBytes(rt, part, i, std::string_view(bytes).substr(static_cast<std::size_t>(i) * item, item));
    return Nothing{};
}

Done storeAt(Runtime& rt, Object& self, Object& key, Object* value)
{
    MemoryView& view = viewIn(self);
    NAMETAG_CHECK(checkNotReleased(rt, view));
    if (view.readOnly)
        return typeError(rt, "cannot modify read-only memory");
    if (!value)
        return typeError(rt, "cannot delete memory");
    if (&typeOf(key) == rt.types.slice)
        return storeSlice(rt, view, key, *value);
    if (!typeOf(key).slots.index)
        return badKey(rt, key);
    NAMETAG_TRY(index, itemIndex(rt, view, key));
    return storeItem(rt, view, index, *value);
}

bool areBytes(const MemoryView& view)
{
    return view.format == "B" || view.format == "@B";
}

Eval<bool> sameItems(Runtime& rt, MemoryView& view, Object& other)
{
    const bool otherIsView = &typeOf(other) == rt.types.memoryView;
    if (areBytes(view) && (!otherIsView || areBytes(viewIn(other))))
        return bytesOfView(view) == *bytesIn(other);
    NAMETAG_TRY(right, newMemoryView(rt, other));
    const MemoryView& second = viewIn(*right);
    if (view.count != second.count)
        return false;
    for (std::int64_t i = 0; i < view.count; ++i) {
        NAMETAG_TRY(a, itemAt(rt, view, i));
        NAMETAG_TRY(b, itemAt(rt, second, i));
        NAMETAG_TRY(same, equalObjects(rt, *a, *b));
        if (!same)
            return false;
    }
    return true;
}

Value compareViews(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    if ((op != CompareOp::Equal && op != CompareOp::NotEqual) || !bytesIn(other))
        return notImplemented(rt);
    const bool otherIsView = &typeOf(other) == rt.types.memoryView;
    if (!viewIn(self).memory || (otherIsView && !viewIn(other).memory))
        return newBool(rt, (&self == &other) == (op == CompareOp::Equal));
    NAMETAG_TRY(same, sameItems(rt, viewIn(self), other));
    return newBool(rt, same == (op == CompareOp::Equal));
}

Value iterateView(Runtime& rt, Object& self)
{
    NAMETAG_CHECK(checkNotReleased(rt, viewIn(self)));
    auto* made =
        rt.heap.create<SequenceIterator>(*rt.types.memoryIterator, memory::BodyRequest{64, 16, 64, {}});
    made->sequence = share(self).give();
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

Next nextItem(Runtime& rt, Object& self)
{
    auto& iterator = static_cast<SequenceIterator&>(self);
    if (!iterator.sequence)
        return Next::end();
    const MemoryView& view = viewIn(*iterator.sequence);
    if (!checkNotReleased(rt, view))
        return Raised{};
    if (iterator.position < view.count) {
        Value item = itemAt(rt, view, iterator.position++);
        return item ? Next(item.take()) : Next::failed();
    }
    dropField(iterator.sequence);
    return Next::end();
}

void destroyIterator(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    dropField(static_cast<SequenceIterator&>(self).sequence);
    rt.heap.release(self);
}

void traverseIterator(Object& self, memory::Visitor visit)
{
    visit(static_cast<SequenceIterator&>(self).sequence);
}

Value makeView(Runtime& rt, Type&, const Arguments& arguments)
{
    static constexpr const char* kNames[] = {"object"};
    Object* values[1] = {};
    NAMETAG_CHECK(bindArguments(rt, {"memoryview", kNames, 0, 1, 1}, arguments, values));
    return newMemoryView(rt, *values[0]);
}

void destroyView(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    const Object header = self;
    viewIn(self).~MemoryView();
    new (&self) Object(header);
    rt.heap.release(self);
}

} // namespace

void setUpMemoryViewType(Runtime& rt)
{
    Type& type = *rt.types.memoryView;
    type.basicSize = 160;
    type.itemSize = 8;
    type.flags |= kSequenceFlag;
    type.hasWeakrefs = true;
    type.destroy = destroyView;
    Slots& slots = type.slots;
    slots.make = makeView;
    slots.init = [](Runtime&, Object&, const Arguments&) -> Done { return Nothing{}; };
    slots.repr = reprView;
    slots.hash = hashView;
    slots.compare = compareViews;
    slots.length = lengthOf;
    slots.item = itemOf;
    slots.setItem = storeAt;
    slots.iter = iterateView;
    addMemoryViewMethods(rt, type);
    Type& iterator = *rt.types.memoryIterator;
    iterator.destroy = destroyIterator;
    iterator.traverse = traverseIterator;
    iterator.slots.iter = [](Runtime&, Object& self) -> Value { return share(self); };
    iterator.slots.next = nextItem;
}

} // namespace nametag::runtime
