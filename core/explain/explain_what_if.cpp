// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain_what_if.h"

#include "core/explain/scene_words.h"
#include "core/timeline/value_text.h"

#include <algorithm>
#include <cctype>

namespace nametag::explain {

using events::ObjectKind;
using timeline::ObjectState;
using timeline::WhatIf;
using timeline::WhatIfMove;

namespace {

constexpr std::size_t kValueCharacters = 24;

/// `300`, "the list": what to call an object.
Argument called(const WhatIf& branch, ObjectId id)
{
    const ObjectState* object = branch.state().object(id);
    if (!object)
        return word("the object");
    if (object->kind <= ObjectKind::Range && object->kind != ObjectKind::ByteArray)
        return code(timeline::reprText(branch.state(), id, branch.texts(), kValueCharacters));
    switch (object->kind) {
    case ObjectKind::BuiltinFunction: return word("the function");
    case ObjectKind::Class:
    case ObjectKind::BuiltinClass: return word("the class");
    case ObjectKind::Exception: return word("the exception");
    default: return word("the " + std::string(branch.texts()[object->typeName]));
    }
}

/// In the middle of a sentence: "three", "13".
Argument inMiddle(std::size_t value)
{
    std::string words = numberWord(value);
    words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return word(words);
}

/// What is not shown in a branch, because code would run.
void addUntold(Message& message, const WhatIfMove& move)
{
    if (message.body.size() > 1)
        return;
    if (!move.finalizers.empty())
        message.body.push_back(
            {NAMETAG_SENTENCE("`__del__` would run first. What it does is not shown here."), {}});
    else if (move.weakrefs.size() == 1)
        message.body.push_back({NAMETAG_SENTENCE("A weak reference is cleared."), {}});
    else if (!move.weakrefs.empty())
        message.body.push_back(
            {NAMETAG_SENTENCE("%1 weak references are cleared."), {word(numberWord(move.weakrefs.size()))}});
}

Message collected(const WhatIfMove& move)
{
    if (move.freed.empty())
        return {
            {NAMETAG_SENTENCE("The collector finds nothing to free"), {}},
            {{NAMETAG_SENTENCE("What it examines is held from outside, directly or through others."), {}}}};
    Message message;
    message.headline =
        move.freed.size() == 1
            ? Sentence{NAMETAG_SENTENCE("The collector frees one object"), {}}
            : Sentence{NAMETAG_SENTENCE("The collector frees %1 objects"), {inMiddle(move.freed.size())}};
    message.body.push_back(
        {NAMETAG_SENTENCE("Nothing outside leads to them. Counting alone would keep them for ever."), {}});
    addUntold(message, move);
    return message;
}

Message freed(const WhatIf& branch, const WhatIfMove& move)
{
    const Argument object = called(branch, move.target);
    Message message;
    if (move.freed.size() == 1) {
        message.headline = {NAMETAG_SENTENCE("The count reaches 0"), {}};
        message.body.push_back(
            {NAMETAG_SENTENCE("Nothing else refers to %1, so its memory is given back at once."), {object}});
    } else {
        const std::size_t others = move.freed.size() - 1;
        message.headline = others == 1
                               ? Sentence{NAMETAG_SENTENCE("One goes, one follows"), {}}
                               : Sentence{NAMETAG_SENTENCE("One goes, %1 follow"), {inMiddle(others)}};
        message.body.push_back(
            {NAMETAG_SENTENCE("With %1 goes what only it held, directly or through others."), {object}});
    }
    addUntold(message, move);
    return message;
}

Message island(const WhatIf& branch, const WhatIfMove& move)
{
    Message message;
    const std::size_t lost = move.unreachable.size();
    message.headline = lost == 1 ? Sentence{NAMETAG_SENTENCE("An island: it keeps itself alive"), {}}
                                 : Sentence{NAMETAG_SENTENCE("An island of %1 objects"), {inMiddle(lost)}};
    message.body.push_back(
        {NAMETAG_SENTENCE("The count of %1 goes from %2 to %3, not to 0, but no name leads there any more."),
         {called(branch, move.target), number(move.countBefore), number(move.countAfter)}});
    message.body.push_back({NAMETAG_SENTENCE("Only the collector can free it."), {}});
    return message;
}

Message cut(const WhatIf& branch, const WhatIfMove& move)
{
    const Argument object = called(branch, move.target);
    if (move.wasWeak)
        return {{NAMETAG_SENTENCE("A weak reference does not count"), {}},
                {{NAMETAG_SENTENCE("The count of %1 stays at %2."), {object, number(move.countAfter)}}}};
    if (!move.freed.empty())
        return freed(branch, move);
    if (move.countBefore == move.countAfter)
        return {{NAMETAG_SENTENCE("The count is fixed"), {}},
                {{NAMETAG_SENTENCE("No cut can free %1: it is immortal."), {object}}}};
    if (!move.unreachable.empty())
        return island(branch, move);
    return {{NAMETAG_SENTENCE("The count goes from %1 to %2"),
             {number(move.countBefore), number(move.countAfter)}},
            {{NAMETAG_SENTENCE("Something else still refers to %1, so it lives on."), {object}}}};
}

} // namespace

Message explainWhatIf(const WhatIf& branch)
{
    if (branch.moves().empty())
        return {{NAMETAG_SENTENCE("What if this string were cut?"), {}},
                {{NAMETAG_SENTENCE("Click a string to cut it, or choose one with Tab and press Enter."), {}},
                 {NAMETAG_SENTENCE("The run itself stays as it is."), {}}}};
    const WhatIfMove& move = branch.moves().back();
    return move.kind == WhatIfMove::Kind::Collect ? collected(move) : cut(branch, move);
}

} // namespace nametag::explain
