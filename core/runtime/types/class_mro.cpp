// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which classes are searched: C3 (Objects/typeobject.c, mro_implementation, pmerge).
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/class_making.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

/// Lists of classes that are merged; `next` is the first one that is not merged yet.
struct MergeList {
    std::vector<Object*> classes;
    std::size_t next = 0;
};

bool isInTail(const std::vector<MergeList>& lists, const Object* candidate)
{
    return std::any_of(lists.begin(), lists.end(), [&](const MergeList& list) {
        const auto from =
            list.classes.begin() + static_cast<std::ptrdiff_t>(std::min(list.next + 1, list.classes.size()));
        return std::find(from, list.classes.end(), candidate) != list.classes.end();
    });
}

Raised inconsistent(Runtime& rt, const std::vector<MergeList>& lists)
{
    std::string names;
    std::vector<Object*> told;
    for (const MergeList& list : lists) {
        if (list.next >= list.classes.size())
            continue;
        Object* head = list.classes[list.next];
        if (std::find(told.begin(), told.end(), head) != told.end())
            continue;
        told.push_back(head);
        names += (names.empty() ? "" : ", ") + static_cast<Type*>(head)->name;
    }
    return typeError(rt, text("Cannot create a consistent method resolution",
                              rt.profile.texts.mroMessageOnTwoLines ? "\n" : " ", "order (MRO) for bases ",
                              names));
}

Eval<Ref<Tuple>> merge(Runtime& rt, Type& type, std::vector<MergeList> lists)
{
    std::vector<Object*> result{&type};
    while (true) {
        Object* chosen = nullptr;
        bool left = false;
        for (const MergeList& list : lists) {
            if (list.next >= list.classes.size())
                continue;
            left = true;
            if (!isInTail(lists, list.classes[list.next])) {
                chosen = list.classes[list.next];
                break;
            }
        }
        if (!left)
            return newTupleSharing(rt, result);
        if (!chosen)
            return inconsistent(rt, lists);
        result.push_back(chosen);
        for (MergeList& list : lists)
            if (list.next < list.classes.size() && list.classes[list.next] == chosen)
                ++list.next;
    }
}

Done checkDuplicates(Runtime& rt, const Tuple& bases)
{
    for (std::size_t i = 0; i < bases.length; ++i)
        for (std::size_t j = i + 1; j < bases.length; ++j)
            if (&bases[i] == &bases[j])
                return typeError(rt, text("duplicate base class ", static_cast<Type&>(bases[i]).name));
    return Nothing{};
}

} // namespace

Eval<Ref<Tuple>> linearized(Runtime& rt, Type& type)
{
    NAMETAG_CHECK(checkDuplicates(rt, *type.bases));
    std::vector<MergeList> lists;
    for (Object* base : type.bases->view()) {
        const auto mro = static_cast<Type*>(base)->mro->view();
        lists.push_back({{mro.begin(), mro.end()}});
    }
    const auto bases = type.bases->view();
    lists.push_back({{bases.begin(), bases.end()}});
    return merge(rt, type, std::move(lists));
}

Eval<Ref<Tuple>> computeMro(Runtime& rt, Type& type)
{
    if (&typeOf(type) == rt.types.type)
        return linearized(rt, type);
    const Ref<Str> name = intern(rt, std::string_view("mro"));
    Object* method = lookUpInType(rt, typeOf(type), *name);
    if (!method || method == lookUpInType(rt, *rt.types.type, *name))
        return linearized(rt, type);
    NAMETAG_TRY(result, callMethod(rt, type, *name, {}));
    std::vector<Object*> classes;
    NAMETAG_CHECK(forEach(rt, *result, [&](Ref<> each) -> Eval<bool> {
        if (!typeOf(*each).is(kTypeSubclass)) {
            typeError(rt, text("mro() returned a non-class ('", typeName(*each), "')"));
            return Raised{};
        }
        classes.push_back(each.get());
        return true;
    }));
    return newTupleSharing(rt, classes);
}

} // namespace nametag::runtime
