// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/tuple_calls.h"

#include "core/runtime/objects/callable_objects.h"

#include <algorithm>
#include <iterator>

namespace nametag::runtime {

namespace {

struct TupleFunction {
    std::string_view owner;
    std::string_view name;
    std::uint8_t releases;
};

constexpr TupleFunction kTupleFunctions[] = {
#define NAMETAG_TUPLE_FUNCTION(owner, name, releases) {owner, name, releases},
#include "core/runtime/protocols/tuple_calls.def"
#undef NAMETAG_TUPLE_FUNCTION
};

/// An exception keeps the tuple that it is made with: the runtime makes that one itself.
bool keepsTuple(const Object& callable)
{
    const Type& type = typeOf(callable);
    return type.is(kTypeSubclass) && static_cast<const Type&>(callable).is(kExceptionSubclass);
}

} // namespace

bool isTupleFunction(const Runtime& rt, std::string_view owner, std::string_view name)
{
    const std::size_t dot = owner.rfind('.');
    const std::string_view last = dot == std::string_view::npos ? owner : owner.substr(dot + 1);
    return std::any_of(std::begin(kTupleFunctions), std::end(kTupleFunctions), [&](const TupleFunction& row) {
        return row.name == name && row.owner == last && (row.releases & rt.profile.calls.release) != 0;
    });
}

void markTupleTypes(Runtime& rt)
{
    const WellKnownTypes& t = rt.types;
    for (Type* type : {t.bytes, t.byteArray, t.complex, t.slice, t.zip, t.property, t.staticMethod,
                       t.classMethod, t.memoryView, t.object})
        type->spare |= kTakesTuple;
    if (rt.profile.calls.intTakesTuple)
        for (Type* type : {t.integer, t.str})
            type->spare |= kTakesTuple;
}

void countUnseen(Runtime& rt, memory::FreeListKey key)
{
    if (!rt.heap.startingUp() && rt.heap.freeLists().available(key) == 0)
        rt.heap.collector().objectAllocated();
}

HeldArguments::HeldArguments(Runtime& rt, const Object& callable, const Arguments& arguments)
    : m_heap(rt.heap)
    , m_tuple(arguments.positional)
    , m_keywords(arguments.keywords())
{
    const Type& type = typeOf(callable);
    if (keepsTuple(callable))
        m_tuple = 0;
    else if (&type == rt.types.methodDescriptor && m_tuple > 0)
        --m_tuple;
    else if (&type == rt.types.slotWrapper && m_tuple > 0)
        m_rest = m_tuple - 1;
    m_heap.holdTuple(m_tuple);
    m_heap.holdKeywords(m_keywords);
    m_heap.holdTuple(m_rest);
}

HeldArguments::~HeldArguments()
{
    m_heap.letTupleGo(m_rest);
    m_heap.letKeywordsGo(m_keywords);
    m_heap.letTupleGo(m_tuple);
}

} // namespace nametag::runtime
