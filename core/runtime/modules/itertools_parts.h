// SPDX-License-Identifier: GPL-3.0-or-later
// What the iterators of itertools share: payload, life, arguments (Modules/itertoolsmodule.c).
#pragma once

#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/owned.h"

#include <initializer_list>
#include <span>
#include <vector>

namespace nametag::runtime {

/// Up to four references and a few numbers; each kind of iterator says what they are.
struct StepIterator : Object {
    Object* source = nullptr;   ///< owned: what is asked for items; none once exhausted
    Object* function = nullptr; ///< owned
    Object* extra = nullptr;    ///< owned
    Object* result = nullptr;   ///< owned: the tuple that is handed out again while nobody else holds it
    std::int64_t position = 0;
    std::int64_t limit = 0;
    std::int64_t step = 1;
    bool flag = false;
};

/// islice: position: items read; limit: stop, -1: none.
struct SliceIterator : StepIterator {
    std::int64_t wanted = 0; ///< the place of the next item that is handed out
};

/// product, permutations, combinations.
struct PoolIterator : Object {
    Tuple* pool =
        nullptr; ///< owned: the items, or (product) a tuple of such tuples, one a place of the result
    std::vector<std::size_t> indices;
    std::vector<std::size_t> cycles;   ///< permutations only
    std::vector<std::uint64_t> blocks; ///< simulated: indices, and cycles
    Object* result = nullptr;          ///< owned
    std::size_t places = 0;            ///< length of the result
    bool stopped = false;
};

inline StepIterator& stepOf(Object& object)
{
    return static_cast<StepIterator&>(object);
}

struct IteratorRow;

/// The types of itertools that others make objects of.
struct ItertoolsTypes {
    const IteratorRow* row = nullptr; ///< of the type that is being made
    Type* grouper = nullptr;
    Type* tee = nullptr;
    Type* teeData = nullptr;
    Type* chain = nullptr;
    Type* slice = nullptr;
};

/// One type of the module.
struct IteratorRow {
    const char* name;
    MakeFunction make;
    NextFunction next;
    std::uint32_t basicSize;
    const char* doc;
    void (*more)(Runtime& rt, Type& type) = nullptr; ///< what only this type has
};

/// The tables of the files beside; sizes are those of the run's version.
std::vector<IteratorRow> stepIteratorRows(const Runtime& rt);
std::vector<IteratorRow> sliceIteratorRows(const Runtime& rt);
std::vector<IteratorRow> poolIteratorRows(const Runtime& rt);
std::vector<IteratorRow> groupIteratorRows(const Runtime& rt);
void makeTeeTypes(Runtime& rt, ItertoolsTypes& types);
Value teeFunction(Runtime& rt, Object*, const Arguments& arguments);

/// __reduce__ and __setstate__ of the types whose rows are above; of groupby and tee they are in their file.
void addItertoolsReductions(Runtime& rt, Dict& module);
/// From 3.12 on each of them warns.
Done warnOfReduction(Runtime& rt);
/// (type, arguments), (type, arguments, state)
Value reduction(Runtime& rt, Object& self, const Ref<>& arguments, Object* state = nullptr);
Ref<> pack(Runtime& rt, std::initializer_list<Object*> items);
/// What __setstate__ was given, if that is a tuple of so many items.
Eval<Tuple*> stateOf(Runtime& rt, Object& given, std::size_t least, std::size_t most);

template <NativeFunction reduce>
constexpr NativeRow kReduceRow = {"__reduce__", reduce, 0, 0, false, "What copies and pickles are made of."};
template <NativeFunction setState>
constexpr NativeRow kSetStateRow = {"__setstate__", setState, 1, 1, false, "Goes to a place."};

/// A new iterator of the type, to be filled and finished.
StepIterator* makeStep(Runtime& rt, Type& type);
Ref<> finishStep(Runtime& rt, StepIterator* iterator);
/// Life of StepIterators, and __iter__.
void setUpStep(Type& type);

/// "islice expected at least 2 arguments, got 1"
Done expectArguments(Runtime& rt, const char* name, const Arguments& arguments, std::size_t least,
                     std::size_t most);
/// What a type that takes no keyword arguments looks at: all, but without keywords for a class that has an
/// __init__ of its own.
Arguments ownArguments(Runtime& rt, const Type& type, const Arguments& arguments);

/// A tuple of the owned parts: the kept one if nobody else holds it. `keepNew`: a new one is kept from now
/// on.
Ref<> handOut(Runtime& rt, Object*& kept, std::span<Object* const> ownedParts, bool keepNew);
Ref<> tupleOfNothing(Runtime& rt, std::size_t count);

inline Next nextFrom(Value value)
{
    return value ? Next(value.take()) : Next::failed();
}

} // namespace nametag::runtime
