// SPDX-License-Identifier: GPL-3.0-or-later
// cls.__bases__ = … (Objects/typeobject.c, type_set_bases): other bases of the same layout.
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/slot_rows.h"
#include "core/runtime/types/class_making.h"

#include <algorithm>
#include <vector>

namespace nametag::runtime {

namespace {

struct OldMro {
    Type* type;
    Ref<Tuple> mro;
};

template <class T> void putBack(T*& field, Ref<T> old)
{
    const Ref<T> dropped = Ref<T>::adopt(std::exchange(field, old.give()));
}

Raised differs(Runtime& rt, const char* what, const Type& now, const Type& before)
{
    return typeError(
        rt, text("__bases__ assignment: '", now.name, "' ", what, " differs from '", before.name, "'"));
}

/// Instances of the old base must do as instances of the new one (compatible_for_assignment).
Done checkLayout(Runtime& rt, const Type& now, const Type& before)
{
    const bool sameKind = now.is(kHeapType) == before.is(kHeapType);
    if (!sameKind || (!now.is(kHeapType) && &now != &before))
        return differs(rt, "deallocator", now, before);
    if (now.hasDict != before.hasDict || now.slotCount != before.slotCount || now.cppBytes != before.cppBytes)
        return differs(rt, "object layout", now, before);
    return Nothing{};
}

/// The class and all below it get their order anew; what they had is kept (mro_hierarchy).
Done orderAnew(Runtime& rt, Type& type, std::vector<OldMro>& kept)
{
    NAMETAG_TRY(mro, computeMro(rt, type));
    kept.push_back({&type, Ref<Tuple>::adopt(type.mro)});
    type.mro = mro.give();
    typeModified(rt, type);
    for (Type* below : std::vector<Type*>(type.subclasses.begin(), type.subclasses.end()))
        NAMETAG_CHECK(orderAnew(rt, *below, kept));
    return Nothing{};
}

void fillSlotsBelow(Runtime& rt, Type& type)
{
    fillSlots(rt, type);
    for (Type* below : type.subclasses)
        fillSlotsBelow(rt, *below);
}

void leaveBases(Type& type, const Tuple& bases)
{
    for (Object* base : bases.view()) {
        auto& list = static_cast<Type*>(base)->subclasses;
        list.erase(std::remove(list.begin(), list.end(), &type), list.end());
    }
}

void tellBases(Runtime& rt, Type& type, const Tuple& before)
{
    if (!rt.report().listens())
        return;
    for (std::uint32_t i = 0; i < std::max(before.length, type.bases->length); ++i) {
        const auto label = rt.report().keep(text("base", i));
        if (i >= type.bases->length || &(*type.bases)[i] == rt.types.object)
            rt.report().fieldRemoved(type, label);
        else
            rt.report().fieldSet(type, text("base", i), &(*type.bases)[i], 1);
    }
}

} // namespace

Done assignBases(Runtime& rt, Type& type, Tuple& bases)
{
    NAMETAG_TRY(base, bestBase(rt, bases));
    NAMETAG_CHECK(checkLayout(rt, *base, *type.base));
    typeModified(rt, type);
    Ref<Tuple> before = Ref<Tuple>::adopt(std::exchange(type.bases, share(bases).give()));
    Ref<Type> baseBefore = Ref<Type>::adopt(std::exchange(type.base, share(*base).give()));
    std::vector<OldMro> kept;
    if (!orderAnew(rt, type, kept)) {
        for (OldMro& old : kept)
            putBack(old.type->mro, std::move(old.mro));
        putBack(type.bases, std::move(before));
        putBack(type.base, std::move(baseBefore));
        return Raised{};
    }
    leaveBases(type, *before);
    for (Object* each : bases.view())
        static_cast<Type*>(each)->subclasses.push_back(&type);
    fillSlotsBelow(rt, type);
    tellBases(rt, type, *before);
    return Nothing{};
}

} // namespace nametag::runtime
