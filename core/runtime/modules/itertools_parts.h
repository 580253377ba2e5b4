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
