// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/weak_references.h"

#include "core/runtime/objects/table_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/owned.h"

namespace nametag::runtime {

namespace {

constexpr const char* kLabel = "~referent"; ///< of a reference that does not count

WeakTable& tableOf(Runtime& rt)
{
    return moduleState<WeakTable>(rt);
}

void putFirst(WeakTable& table, WeakReference& reference)
{
    WeakReference*& first = table.lists[reference.referent];
    reference.next = first;
    if (first)
        first->previous = &reference;
    first = &reference;
}

void putAfter(WeakReference& earlier, WeakReference& reference)
{
    reference.previous = &earlier;
    reference.next = earlier.next;
    if (earlier.next)
        earlier.next->previous = &reference;
    earlier.next = &reference;
}

/// It refers to nothing any more; its callback stays.
void unlink(Runtime& rt, WeakReference& reference)
{
    Object* referent = std::exchange(reference.referent, nullptr);
    if (!referent)
        return;
    if (reference.next)
        reference.next->previous = reference.previous;
    if (reference.previous) {
        reference.previous->next = reference.next;
    } else if (reference.next) {
        tableOf(rt).lists[referent] = reference.next;
    } else {
        tableOf(rt).lists.erase(referent);
        referent->bits &= static_cast<std::uint16_t>(~memory::kHasWeakrefs);
    }
    reference.next = reference.previous = nullptr;
    rt.report().fieldRemoved(reference, rt.report().keep(kLabel));
}

void callBack(Runtime& rt, WeakReference& reference, Object& callback)
{
    Value done = call(rt, callback, {&reference});
    if (done || !rt.raised || rt.budget.halt != Halt::None)
        return;
    Ref<Exception> ignored = takeRaised(rt);
    rt.unraisable(rt, *ignored, callback);
}

WeakReference* firstOf(Runtime& rt, const Object& object)
{
    const auto& lists = tableOf(rt).lists;
    const auto found = lists.find(&object);
    return found == lists.end() ? nullptr : found->second;
}

/// The references without a callback, which are shared: the plain ref, then the proxy.
struct Basic {
    WeakReference* reference = nullptr;
    WeakReference* proxy = nullptr;
};

Basic basicOf(Runtime& rt, const Object& referent)
{
    const WeakTable& table = tableOf(rt);
    Basic basic;
    WeakReference* first = firstOf(rt, referent);
    if (first && !first->callback && &typeOf(*first) == table.reference) {
        basic.reference = first;
        first = first->next;
    }
    const auto isProxy = [&](const Object& object) {
        return &typeOf(object) == table.proxy || &typeOf(object) == table.callableProxy;
    };
    if (first && !first->callback && isProxy(*first))
        basic.proxy = first;
    return basic;
}

void destroy(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    unlink(rt, weakIn(self));
    dropField(weakIn(self).callback);
    rt.heap.release(self);
}

void traverse(Object& self, memory::Visitor visit)
{
    visit(weakIn(self).callback);
}

void clear(Object& self)
{
    unlink(runtimeOf(self), weakIn(self));
    dropField(weakIn(self).callback);
}

void tell(Object& self)
{
    memory::Reporter& report = runtimeOf(self).report();
    if (weakIn(self).referent)
        report.fieldSet(self, kLabel, weakIn(self).referent, 1);
    if (weakIn(self).callback)
        report.fieldSet(self, "__callback__", weakIn(self).callback, 2);
}

} // namespace

bool isReferable(const Object& object)
{
    return typeOf(object).hasWeakrefs;
}

std::vector<WeakReference*> weakReferencesOf(Runtime& rt, const Object& object)
{
    std::vector<WeakReference*> all;
    for (WeakReference* reference = firstOf(rt, object); reference; reference = reference->next)
        all.push_back(reference);
    return all;
}

Object* referentOf(const WeakReference& reference)
{
    return reference.referent && reference.referent->count > 0 ? reference.referent : nullptr;
}

Value newWeakReference(Runtime& rt, Type& type, Object& referent, Object* callback)
{
    if (!isReferable(referent))
        return typeError(rt, text("cannot create weak reference to '", typeName(referent), "' object"));
    if (callback == rt.objects.none)
        callback = nullptr;
    WeakTable& table = tableOf(rt);
    const bool exact = &type == table.reference || &type == table.proxy || &type == table.callableProxy;
    if (!callback && exact) {
        const Basic basic = basicOf(rt, referent);
        if (WeakReference* there = &type == table.reference ? basic.reference : basic.proxy)
            return share<Object>(*there);
    }
    auto* made = makeNative<WeakReference>(rt, type);
    made->referent = &referent;
    made->callback = ownedOrNull(callback);
    const Basic basic = basicOf(rt, referent);
    WeakReference* earlier = nullptr;
    if (callback || !exact)
        earlier = basic.proxy ? basic.proxy : basic.reference;
    else if (&type != table.reference)
        earlier = basic.reference;
    if (earlier)
        putAfter(*earlier, *made);
    else
        putFirst(table, *made);
    referent.bits |= memory::kHasWeakrefs;
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<WeakReference>::adopt(made);
}

void dropWeakReferences(Runtime& rt, Object& dying)
{
    const Basic basic = basicOf(rt, dying);
    for (WeakReference* shared : {basic.reference, basic.proxy})
        if (shared)
            unlink(rt, *shared);
    std::vector<std::pair<Ref<WeakReference>, Ref<>>> calls;
    std::size_t count = 0;
    while (WeakReference* first = firstOf(rt, dying)) {
        ++count;
        Ref<> callback = Ref<>::adopt(std::exchange(first->callback, nullptr));
        if (callback && rt.report().listens())
            rt.report().fieldRemoved(*first, rt.report().keep("__callback__"));
        unlink(rt, *first);
        if (callback && first->count > 0)
            calls.emplace_back(share(*first), std::move(callback));
    }
    // Objects/weakrefobject.c, PyObject_ClearWeakRefs: until 3.12 a single one needs no tuple.
    const memory::HeldTuple tuple(rt.heap, count > 1 || rt.profile.minor >= 13 ? 2 * count : 0);
    if (calls.empty())
        return;
    Ref<Exception> waiting = takeRaised(rt);
    for (auto& [reference, callback] : calls) {
        callBack(rt, *reference, *callback);
        callback = nullptr;
        reference = nullptr;
    }
    if (rt.budget.halt == Halt::None)
        rt.raised = std::move(waiting);
}

std::uint64_t clearWeakReferences(Runtime& rt, const std::vector<Object*>& unreachable)
{
    std::vector<Ref<WeakReference>> calls;
    const WeakTable& table = tableOf(rt);
    for (Object* object : unreachable) {
        if (typeOf(*object).isSubtypeOf(*table.reference) || &typeOf(*object) == table.proxy ||
            &typeOf(*object) == table.callableProxy)
            unlink(rt, weakIn(*object));
        if (!object->has(memory::kHasWeakrefs))
            continue;
        while (WeakReference* first = firstOf(rt, *object)) {
            unlink(rt, *first);
            if (first->callback && !memory::Collector::isUnreachable(*first))
                calls.push_back(share(*first));
        }
    }
    std::uint64_t died = 0;
    for (Ref<WeakReference>& reference : calls) {
        Ref<> callback = share(*reference->callback);
        callBack(rt, *reference, *callback);
        if (reference->count == 1)
            ++died;
        reference = nullptr;
    }
    return died;
}

void setUpWeakBehaviour(Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.clear = clear;
    type.tell = tell;
}

} // namespace nametag::runtime
