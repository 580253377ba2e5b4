// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about names: bound, bound again, shared by a cell, unbound.
#include "core/explain/explain.h"

#include "core/timeline/reachability.h"
#include "core/timeline/shown.h"
#include "core/timeline/value_text.h"

#include <algorithm>

namespace nametag::explain {

using namespace nametag::events;
using timeline::ObjectState;

namespace {

/// "Its count is 1." or that it is fixed.
Sentence countNow(const Moment& moment, ObjectId object)
{
    if (moment.isImmortal(object))
        return {NAMETAG_SENTENCE("Its count is fixed."), {}};
    return {NAMETAG_SENTENCE("Its count is %1."), {number(moment.countAfter(object))}};
}

Message newObject(const Moment& moment, const BoundName& bound)
{
    const Argument tag = name(moment.text(bound.name));
    const ObjectState* object = moment.find(bound.object);
    if (object && object->kind == ObjectKind::Function)
        return {{NAMETAG_SENTENCE("`def` makes a function named %1"), {tag}},
                {{NAMETAG_SENTENCE("A function is an object, too, and the tag %1 is tied to it. "
                                   "Its body has not run yet."),
                  {tag}}}};
    if (object && object->kind == ObjectKind::Class)
        return {{NAMETAG_SENTENCE("`class` makes a class named %1"), {tag}},
                {{NAMETAG_SENTENCE("A class is an object, too, and the tag %1 is tied to it."), {tag}}}};
    return {{NAMETAG_SENTENCE("%1 names a new object"), {tag}},
            {{NAMETAG_SENTENCE("%1 is made on the heap and the tag %2 is tied to it."),
              {code(moment.repr(bound.object)), tag}},
             countNow(moment, bound.object)}};
}

/// A name of an object that is equal to this one and not it; empty if there is none.
std::string equalOther(const Moment& moment, ObjectId object)
{
    if (!moment.isAtom(object))
        return {};
    const auto& state = moment.after();
    const std::string value = moment.repr(object, 64);
    const ObjectState* made = moment.find(object);
    if (made->length > 0 && value.find("…") != std::string::npos)
        return {}; // what is not told of a long text may differ
    for (const auto& [id, space] : state.spaces())
        for (const timeline::ShownName& shown : timeline::shownNames(state, id, moment.recording().texts())) {
            const ObjectState* other = state.object(shown.object);
            if (other && shown.object != object && other->kind == made->kind &&
                other->length == made->length && moment.repr(shown.object, 64) == value)
                return std::string(moment.text(shown.name));
        }
    return {};
}

Message equalNotSame(const Moment& moment, const BoundName& bound)
{
    const std::string_view made = moment.rightSide();
    return {{NAMETAG_SENTENCE("Equal, but a second object"), {}},
            {{NAMETAG_SENTENCE("%1 builds its own result."),
              {code(made.empty() || made.size() > 32 ? moment.repr(bound.object) : std::string(made))}},
             {NAMETAG_SENTENCE("`==` is true, `is` is false."), {}}}};
}

Message sameObject(const Moment& moment, const BoundName& bound, std::size_t tags)
{
    const Argument tag = name(moment.text(bound.name));
    const Argument type = word(moment.typeWord(bound.object));
    Message message{{NAMETAG_SENTENCE("%1 gets the same %2"), {tag, type}}, {{"No copy is made.", {}}}};
    const Argument all = word(tags == 2 ? "Both" : "All " + std::to_string(tags));
    if (moment.isImmortal(bound.object))
        message.body.push_back(
            {NAMETAG_SENTENCE("%1 tags are tied to one %2, and its count is fixed."), {all, type}});
    else
        message.body.push_back(
            {NAMETAG_SENTENCE("%1 tags are tied to one %2, so its count goes from %3 to %4."),
             {all, type, number(moment.countBefore(bound.object)), number(moment.countAfter(bound.object))}});
    return message;
}

/// An object that the interpreter made when it started.
bool isFromStart(const Moment& moment, ObjectId id)
{
    const ObjectState* object = moment.find(id);
    return object && object->is(kStaticMemory);
}

Message fromStart(const Moment& moment, const BoundName& bound)
{
    const Argument value = code(moment.repr(bound.object));
    const ObjectState* object = moment.find(bound.object);
    const Argument tag = name(moment.text(bound.name));
    if (object->kind == ObjectKind::Module)
        return {{NAMETAG_SENTENCE("`import` ties a tag to a module"), {}},
                {{NAMETAG_SENTENCE("%1 refers to one module object, however often it is imported."), {tag}}}};
    if (moment.line().substr(0, 5) == "from ")
        return {
            {NAMETAG_SENTENCE("`import` ties a tag to what a module holds"), {}},
            {{NAMETAG_SENTENCE("The module and the tag %1 lead to one object. No copy is made."), {tag}}}};
    Message message{{NAMETAG_SENTENCE("%1 already exists"), {value}}, {}};
    if (object->kind == ObjectKind::Int)
        message.body.push_back(
            {NAMETAG_SENTENCE("Integers from −5 to 256 are made at start-up and shared."), {}});
    else if (object->kind == ObjectKind::Str && object->length == 1)
        message.body.push_back({NAMETAG_SENTENCE("One-letter strings are made at start-up and shared."), {}});
    else
        message.body.push_back({NAMETAG_SENTENCE("There is one %1, made at start-up and shared."), {value}});
    message.body.push_back(countNow(moment, bound.object));
    return message;
}

/// A constant that other names already have, though the line does not speak of them.
Message sharedConstant(const Moment& moment, const BoundName& bound, std::size_t tags)
{
    const Argument value = code(moment.repr(bound.object));
    const ObjectState* object = moment.find(bound.object);
    if (object->kind == ObjectKind::Str && object->is(kInterned))
        return {{NAMETAG_SENTENCE("The name-like string is shared"), {}},
                {{NAMETAG_SENTENCE("%1 looks like an identifier, so the compiler interned it."), {value}}}};
    return {{NAMETAG_SENTENCE("One constant, %1 tags"), {word(tags == 2 ? "two" : std::to_string(tags))}},
            {{tags == 2 ? NAMETAG_SENTENCE("Both lines were compiled together, so %1 is stored once.")
                        : NAMETAG_SENTENCE("All these lines were compiled together, so %1 is stored once."),
              {value}}}};
}

Message existingObject(const Moment& moment, const BoundName& bound)
{
    const Argument tag = name(moment.text(bound.name));
    const ObjectState* object = moment.find(bound.object);
    const std::vector<std::string> names = moment.namesOf(bound.object, moment.after());
    const bool isSaid = std::any_of(names.begin(), names.end(), [&](const std::string& other) {
        return other != moment.text(bound.name) && Moment::hasWord(moment.line(), other);
    });
    if (names.size() > 1 && (isSaid || !moment.isConstant(bound.object)) &&
        !(isFromStart(moment, bound.object) && !isSaid))
        return sameObject(moment, bound, names.size());
    if (isFromStart(moment, bound.object))
        return fromStart(moment, bound);
    if (moment.isConstant(bound.object) && names.size() > 1)
        return sharedConstant(moment, bound, names.size());
    if (moment.isConstant(bound.object))
        return {{NAMETAG_SENTENCE("%1 names a constant of the code"), {tag}},
                {{NAMETAG_SENTENCE(
                      "%1 was made on the heap when the code was compiled, and the tag %2 is tied to it."),
                  {code(moment.repr(bound.object)), tag}},
                 countNow(moment, bound.object)}};
    if (object && object->kind == ObjectKind::Module)
        return {{NAMETAG_SENTENCE("`import` ties a tag to a module"), {}},
                {{NAMETAG_SENTENCE("%1 refers to one module object, however often it is imported."), {tag}}}};
    return {{NAMETAG_SENTENCE("%1 names an object that exists"), {tag}},
            {{NAMETAG_SENTENCE("No copy is made."), {}},
             {NAMETAG_SENTENCE("One more reference leads to the %1. Its count is %2."),
              {word(moment.typeWord(bound.object)), number(moment.countAfter(bound.object))}}}};
}

/// What became of the object that the tag has left.
Sentence fateOfOld(const Moment& moment, ObjectId old)
{
    const Argument type = word(moment.typeWord(old));
    if (!moment.afterStep().object(old))
        return {NAMETAG_SENTENCE("Nothing refers to the old %1 any more, so it is freed at once."), {type}};
    if (moment.isImmortal(old) || isFromStart(moment, old))
        return {NAMETAG_SENTENCE("%1 stays as it is: Python keeps it for good."), {code(moment.repr(old))}};
    const std::uint32_t from = moment.countBefore(old);
    const std::uint32_t to = moment.countAfter(old);
    if (!moment.namesOf(old, moment.afterStep()).empty())
        return {NAMETAG_SENTENCE("The old %1 keeps its other tags: its count drops from %2 to %3."),
                {type, number(from), number(to)}};
    if (moment.isConstant(old))
        return {NAMETAG_SENTENCE("The old %1 has no tag now, but the code keeps it as a constant: its count "
                                 "drops from %2 to %3."),
                {type, number(from), number(to)}};
    return {NAMETAG_SENTENCE(
                "The old %1 has no tag now, but something else still holds it: its count drops from %2 "
                "to %3."),
            {type, number(from), number(to)}};
}

Message moved(const Moment& moment, const BoundName& bound)
{
    const Argument tag = name(moment.text(bound.name));
    Message message;
    if (moment.isAtom(bound.object)) {
        message.headline = {NAMETAG_SENTENCE("The tag %1 moves to %2"),
                            {tag, code(moment.repr(bound.object, 16))}};
    } else if (moment.isBornInStep(bound.object)) {
        message.headline = {NAMETAG_SENTENCE("The tag %1 moves to a new %2"),
                            {tag, word(moment.typeWord(bound.object))}};
    } else {
        message.headline = {NAMETAG_SENTENCE("The tag %1 moves to another %2"),
                            {tag, word(moment.typeWord(bound.object))}};
    }
    const std::string_view made = moment.rightSide();
    if (moment.isBornInStep(bound.object) && !made.empty() && made.size() <= 32)
        message.body.push_back(
            {NAMETAG_SENTENCE("%1 builds a second object, then the assignment ties %2 to it."),
             {code(made), tag}});
    message.body.push_back(fateOfOld(moment, bound.was));
    return message;
}

/// A name of an object that holds this one in a slot after the step; empty if there is none.
std::string holderWithName(const Moment& moment, ObjectId object)
{
    for (const timeline::Holder& holder : timeline::holdersOf(moment.afterStep(), object)) {
        if (holder.place != timeline::HolderPlace::Slot)
            continue;
        const std::vector<std::string> names = moment.namesOf(holder.owner, moment.afterStep());
        if (!names.empty())
            return names.front();
    }
    return {};
}

} // namespace

Message explainBound(const Moment& moment, const BoundName& bound)
{
    const Argument tag = name(moment.text(bound.name));
    if (timeline::isDunder(moment.text(bound.name)))
        return {{NAMETAG_SENTENCE("Python sets %1 by itself"), {tag}},
                {{NAMETAG_SENTENCE("Names between double underscores belong to the interpreter."), {}}}};
    if (bound.was == bound.object)
        return {{NAMETAG_SENTENCE("The tag %1 stays where it is"), {tag}},
                {{NAMETAG_SENTENCE("The assignment ties it to the object that it already had."), {}}}};
    if (bound.was)
        return moved(moment, bound);
    if (!moment.isBornInStep(bound.object))
        return existingObject(moment, bound);
    return equalOther(moment, bound.object).empty() ? newObject(moment, bound) : equalNotSame(moment, bound);
}

Message explainEvent(const Moment&, const NamespaceOpened&)
{
    return {{NAMETAG_SENTENCE("A place for names is opened"), {}},
            {{NAMETAG_SENTENCE("No name is bound in it yet."), {}}}};
}

Message explainEvent(const Moment& moment, const NameBound&)
{
    return explainBound(moment, *moment.bound());
}

Message explainEvent(const Moment& moment, const NameSharedByCell& event)
{
    const Argument tag = name(moment.text(event.name));
    return {{NAMETAG_SENTENCE("A cell stands behind %1"), {tag}},
            {{NAMETAG_SENTENCE("Inner functions use %1, too, so all of them look into one cell."), {tag}}}};
}

Message explainEvent(const Moment& moment, const NameUnbound& event)
{
    const Argument tag = name(moment.text(event.name));
    const Argument type = word(moment.typeWord(event.object));
    Message message{{NAMETAG_SENTENCE("`del` removes the tag, not the object"), {}}, {}};
    if (!Moment::hasWord(moment.line(), "del"))
        message.headline = {NAMETAG_SENTENCE("The tag %1 is removed"), {tag}};
    message.body.push_back({NAMETAG_SENTENCE("%1 is gone."), {tag}});
    const std::vector<std::string> names = moment.namesOf(event.object, moment.afterStep());
    const timeline::ObjectState* held = moment.before().object(event.object);
    if (!moment.afterStep().object(event.object) && held && held->count > 1)
        message.body.push_back(
            {NAMETAG_SENTENCE("The %1 is freed in this step, too, when its last reference goes."), {type}});
    else if (!moment.afterStep().object(event.object))
        message.body.push_back(
            {NAMETAG_SENTENCE("Nothing else held the %1, so it is freed at once."), {type}});
    else if (timeline::isInIsland(moment.afterStep(), event.object))
        message.body.push_back(
            {NAMETAG_SENTENCE("The %1 lives on in a circle of references that no tag leads into."), {type}});
    else if (const std::string holder = holderWithName(moment, event.object);
             names.empty() && !holder.empty())
        message.body.push_back(
            {NAMETAG_SENTENCE("The %1 lives on, because %2 still refers to it."), {type, name(holder)}});
    else if (names.empty())
        message.body.push_back(
            {NAMETAG_SENTENCE("The %1 lives on, because something without a tag still holds it."), {type}});
    else
        message.body.push_back(
            {NAMETAG_SENTENCE("The %1 lives on, because %2 still holds it."), {type, name(names.front())}});
    return message;
}

} // namespace nametag::explain
