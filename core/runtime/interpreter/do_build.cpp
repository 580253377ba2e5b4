// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions that build containers and texts, and take them apart.
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <algorithm>

namespace nametag::runtime {

using compile::Instruction;

namespace {

/// The container at this depth, counted after `taken` values above it were taken.
Object& containerAt(Frame& frame, const Instruction& instruction, std::uint32_t taken)
{
    return *frame.top(instruction.argument + taken);
}

Flow dropAndGoOn(Frame& frame, const Done& done, std::uint32_t count)
{
    if (!done)
        return Flow::Raise;
    while (count-- > 0)
        memory::dropReference(*frame.stack[--frame.depth]);
    return Flow::Next;
}

} // namespace

std::string calleeText(Runtime& rt, Object& callee)
{
    const Value name = getAttribute(rt, callee, "__qualname__");
    if (!name) {
        dropRaised(rt);
        const Eval<std::string> shown = strText(rt, callee);
        if (!shown)
            dropRaised(rt);
        return (shown ? *shown : std::string(typeName(callee))) + ' ';
    }
    const Value module = getAttribute(rt, callee, "__module__");
    if (!module)
        dropRaised(rt);
    std::string full = isStr(*name) ? utf8(static_cast<const Str&>(*name)) : std::string();
    if (module && isStr(*module) && !equal(static_cast<const Str&>(*module), "builtins"))
        full = utf8(static_cast<const Str&>(*module)) + '.' + full;
    return full + "() ";
}

Flow doBuildTuple(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    frame.depth -= instruction.argument;
    frame.push(newTuple(interpreter.rt, {frame.stack + frame.depth, instruction.argument}));
    return Flow::Next;
}

Flow doBuildList(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    frame.depth -= instruction.argument;
    if (instruction.argument == 0)
        frame.push(newList(interpreter.rt));
    else
        frame.push(newList(interpreter.rt, {frame.stack + frame.depth, instruction.argument}));
    return Flow::Next;
}

Flow doBuildSet(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Ref<Set> set = newSet(interpreter.rt);
    const std::uint32_t count = instruction.argument;
    bool failed = false;
    for (std::uint32_t i = count; i > 0; --i) {
        Ref<> item = Ref<>::adopt(std::exchange(frame.top(i), nullptr));
        if (!failed)
            failed = !add(interpreter.rt, *set, *item);
    }
    frame.depth -= count;
    if (failed)
        return Flow::Raise;
    frame.push(std::move(set));
    return Flow::Next;
}

Flow doBuildMap(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    const std::uint32_t values = instruction.argument * 2;
    bool strKeys = true;
    for (std::uint32_t i = values; i > 0; i -= 2)
        strKeys = strKeys && isExactly(*frame.top(i), *rt.types.str);
    Ref<Dict> dict = newDictWithRoom(rt, instruction.argument, strKeys);
    for (std::uint32_t i = values; i > 0; i -= 2) {
        if (!store(rt, *dict, share(*frame.top(i)), share(*frame.top(i - 1))))
            return Flow::Raise;
    }
    for (std::uint32_t i = values; i > 0; --i)
        memory::dropReference(*frame.top(i));
    frame.depth -= values;
    frame.push(std::move(dict));
    return Flow::Next;
}

Flow doBuildConstKeyMap(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    const std::uint32_t count = instruction.argument;
    auto& keys = static_cast<Tuple&>(*frame.top());
    bool strKeys = true;
    for (const Object* key : keys.view())
        strKeys = strKeys && isExactly(*key, *rt.types.str);
    Ref<Dict> dict = newDictWithRoom(rt, count, strKeys);
    for (std::uint32_t i = 0; i < count; ++i)
        if (!store(rt, *dict, share(keys[i]), share(*frame.top(count + 1 - i))))
            return Flow::Raise;
    memory::dropReference(*frame.stack[--frame.depth]);
    for (std::uint32_t i = count; i > 0; --i)
        memory::dropReference(*frame.top(i));
    frame.depth -= count;
    frame.push(std::move(dict));
    return Flow::Next;
}

Flow doBuildString(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    const std::uint32_t count = instruction.argument;
    std::size_t length = 0;
    char32_t highest = 0;
    for (std::uint32_t i = count; i > 0; --i) {
        const auto& part = static_cast<const Str&>(*frame.top(i));
        length += part.length;
        highest = std::max(highest, part.width == 1   ? (part.ascii ? U'\x7f' : U'\xff')
                                    : part.width == 2 ? U'\xffff'
                                                      : U'\x10ffff');
    }
    Ref<Str> joined;
    if (length == 0) {
        joined = newStr(rt, std::string_view());
    } else {
        joined = reserveStr(rt, length, highest);
        std::size_t at = 0;
        for (std::uint32_t i = count; i > 0; --i)
            at = copyInto(*joined, at, static_cast<const Str&>(*frame.top(i)));
        joined = finishStr(rt, std::move(joined));
    }
    for (std::uint32_t i = count; i > 0; --i)
        memory::dropReference(*frame.top(i));
    frame.depth -= count;
    frame.push(std::move(joined));
    return Flow::Next;
}

Flow doBuildSlice(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Ref<> step = instruction.argument == 3 ? frame.pop() : none(rt);
    Ref<> stop = frame.pop();
    Ref<> start = frame.pop();
    frame.push(newSlice(rt, std::move(start), std::move(stop), std::move(step)));
    return Flow::Next;
}

Flow doListAppend(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Ref<> item = frame.pop();
    appendToList(interpreter.rt, static_cast<List&>(containerAt(frame, instruction, 0)), std::move(item));
    return Flow::Next;
}

Flow doSetAdd(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Ref<> item = frame.pop();
    return add(interpreter.rt, static_cast<Set&>(containerAt(frame, instruction, 0)), *item) ? Flow::Next
                                                                                             : Flow::Raise;
}

Flow doMapAdd(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Ref<> value = frame.pop();
    Ref<> key = frame.pop();
    auto& dict = static_cast<Dict&>(containerAt(frame, instruction, 0));
    return store(interpreter.rt, dict, std::move(key), std::move(value)) ? Flow::Next : Flow::Raise;
}

Flow doListExtend(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    auto& list = static_cast<List&>(containerAt(frame, instruction, 1));
    const Done done = extendList(rt, list, *frame.top());
    if (!done && raisedIs(rt, *rt.exceptions.typeError) && !typeOf(*frame.top()).slots.iter &&
        !typeOf(*frame.top()).slots.item) {
        dropRaised(rt);
        raise(rt, *rt.exceptions.typeError,
              text("Value after * must be an iterable, not ", typeName(*frame.top())));
    }
    return dropAndGoOn(frame, done, 1);
}

Flow doSetUpdate(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    auto& set = static_cast<Set&>(containerAt(frame, instruction, 1));
    return dropAndGoOn(frame, updateSet(interpreter.rt, set, *frame.top()), 1);
}

Flow doDictUpdate(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    auto& dict = static_cast<Dict&>(containerAt(frame, instruction, 1));
    const Done done = updateDict(rt, dict, *frame.top());
    if (!done && raisedIs(rt, *rt.exceptions.attributeError)) {
        dropRaised(rt);
        raise(rt, *rt.exceptions.typeError, text("'", typeName(*frame.top()), "' object is not a mapping"));
    }
    return dropAndGoOn(frame, done, 1);
}

namespace {

Done givenTwice(Runtime& rt, Object& callee, Object& key)
{
    NAMETAG_TRY(shown, strText(rt, key));
    return typeError(rt,
                     text(calleeText(rt, callee), "got multiple values for keyword argument '", shown, "'"));
}

} // namespace

Flow doDictMerge(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    auto& dict = static_cast<Dict&>(containerAt(frame, instruction, 1));
    Object& mapping = *frame.top();
    Object& callee = *frame.top(instruction.argument + 4);
    Ref<Dict> more = newDict(rt);
    Done done = updateDict(rt, *more, mapping);
    if (!done && raisedIs(rt, *rt.exceptions.attributeError)) {
        dropRaised(rt);
        done = typeError(
            rt, text(calleeText(rt, callee), "argument after ** must be a mapping, not ", typeName(mapping)));
    }
    for (std::size_t i = 0; done && i < more->entries.size(); ++i) {
        const DictEntry entry = more->entries[i];
        Eval<Object*> known = lookUp(rt, dict, *entry.key);
        if (!known)
            return Flow::Raise;
        if (*known)
            done = givenTwice(rt, callee, *entry.key);
        else
            done = store(rt, dict, share(*entry.key), share(*entry.value));
    }
    return dropAndGoOn(frame, done, 1);
}

Flow doListToTuple(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    const auto& list = static_cast<const List&>(*frame.top());
    Ref<Tuple> tuple = newTupleSharing(interpreter.rt, list.view());
    memory::dropReference(*frame.stack[--frame.depth]);
    frame.push(std::move(tuple));
    return Flow::Next;
}

// ---- taking apart

namespace {

Flow unpackItems(Frame& frame, std::span<Object* const> items)
{
    Ref<> sequence = frame.pop();
    for (std::size_t i = items.size(); i-- > 0;)
        frame.push(share(*items[i]));
    return Flow::Next;
}

Raised notIterable(Runtime& rt, Object& object)
{
    if (raisedIs(rt, *rt.exceptions.typeError) && !typeOf(object).slots.iter && !typeOf(object).slots.item) {
        dropRaised(rt);
        raise(rt, *rt.exceptions.typeError, text("cannot unpack non-iterable ", typeName(object), " object"));
    }
    return Raised{};
}

Raised tooFew(Runtime& rt, std::size_t wanted, std::size_t got, bool starred)
{
    return raise(rt, *rt.exceptions.valueError,
                 text("not enough values to unpack (expected ", starred ? "at least " : "", wanted, ", got ",
                      got, ")"));
}

/// Takes up to `count` items; fewer only with Raised.
Done takeItems(Runtime& rt, Object& iterator, std::size_t count, std::vector<Ref<>>& items, bool starred,
               std::size_t after)
{
    while (items.size() < count) {
        Next item = next(rt, iterator);
        if (item.raised)
            return Raised{};
        if (!item.item)
            return tooFew(rt, count + after, items.size(), starred);
        items.push_back(std::move(item.item));
    }
    return Nothing{};
}

/// The first runs of the instruction go through an iterator even for a tuple or a list.
void tellColdUnpacking(Runtime& rt, CodeObject& code, const Instruction& instruction, const Object& sequence)
{
    if (instruction.cache == compile::kNoCache)
        return;
    InlineCache& cache = code.caches[instruction.cache];
    if (cache.runs >= rt.profile.containers.coldUnpackRuns)
        return;
    ++cache.runs;
    if (isExactly(sequence, *rt.types.tuple) || isExactly(sequence, *rt.types.list))
        const memory::Scratch iterator(rt.heap, 48, memory::FreeListKey::None, true);
}

} // namespace

Flow doUnpackSequence(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Object& sequence = *frame.top();
    const std::uint32_t count = instruction.argument;
    tellColdUnpacking(rt, *frame.code, instruction, sequence);
    if (isExactly(sequence, *rt.types.tuple) && static_cast<Tuple&>(sequence).length == count)
        return unpackItems(frame, static_cast<Tuple&>(sequence).view());
    if (isExactly(sequence, *rt.types.list) && static_cast<List&>(sequence).length == count)
        return unpackItems(frame, static_cast<List&>(sequence).view());
    Value iterator = iterate(rt, sequence);
    if (!iterator) {
        notIterable(rt, sequence);
        return Flow::Raise;
    }
    std::vector<Ref<>> items;
    if (!takeItems(rt, *iterator, count, items, false, 0))
        return Flow::Raise;
    const Next more = next(rt, *iterator);
    if (more.raised)
        return Flow::Raise;
    if (more.item) {
        raise(rt, *rt.exceptions.valueError, text("too many values to unpack (expected ", count, ")"));
        return Flow::Raise;
    }
    Ref<> done = frame.pop();
    for (std::size_t i = items.size(); i-- > 0;)
        frame.push(std::move(items[i]));
    return Flow::Next;
}

Flow doUnpackEx(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    const std::size_t before = instruction.argument & 0xFF;
    const std::size_t after = instruction.argument >> 8;
    Value iterator = iterate(rt, *frame.top());
    if (!iterator) {
        notIterable(rt, *frame.top());
        return Flow::Raise;
    }
    std::vector<Ref<>> items;
    if (!takeItems(rt, *iterator, before, items, true, after))
        return Flow::Raise;
    Ref<List> middle = newList(rt);
    if (!extendList(rt, *middle, *iterator))
        return Flow::Raise;
    if (middle->length < after) {
        tooFew(rt, before + after, before + middle->length, true);
        return Flow::Raise;
    }
    const std::size_t kept = middle->length - after;
    std::vector<Ref<>> tail;
    for (std::size_t i = kept; i < kept + after; ++i)
        tail.push_back(share((*middle)[i]));
    if (after > 0)
        spliceList(rt, *middle, kept, after, {});
    Ref<> sequence = frame.pop();
    for (std::size_t i = tail.size(); i-- > 0;)
        frame.push(std::move(tail[i]));
    frame.push(std::move(middle));
    for (std::size_t i = items.size(); i-- > 0;)
        frame.push(std::move(items[i]));
    return Flow::Next;
}

Flow doFormatValue(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Ref<> spec = (instruction.argument & compile::kFormatSpec) ? frame.pop() : Ref<>();
    Ref<> value = frame.pop();
    const std::uint32_t conversion = instruction.argument & compile::kFormatConversion;
    if (conversion != 0) {
        Eval<Ref<Str>> converted = conversion == 1   ? str(rt, *value)
                                   : conversion == 2 ? repr(rt, *value)
                                                     : ascii(rt, *value);
        if (!converted)
            return Flow::Raise;
        value = converted.take();
    }
    if (!spec && isExactly(*value, *rt.types.str)) {
        frame.push(std::move(value));
        return Flow::Next;
    }
    Eval<Ref<Str>> formatted = format(rt, *value, spec.get());
    if (!formatted)
        return Flow::Raise;
    frame.push(formatted.take());
    return Flow::Next;
}

} // namespace nametag::runtime
