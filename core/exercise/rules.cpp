// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that go with a question, and what is wrong with each wrong idea.
#include "core/exercise/feedback.h"

#include <algorithm>

namespace nametag::exercise {

namespace {

using Rules = std::vector<std::string>;

bool isAtom(const timeline::ObjectState& object)
{
    switch (object.kind) {
    case events::ObjectKind::Int:
    case events::ObjectKind::Float:
    case events::ObjectKind::Str:
    case events::ObjectKind::Bytes:
    case events::ObjectKind::Complex:
    case events::ObjectKind::Tuple: return true;
    default: return false;
    }
}

/// Whether the objects that are asked about cannot change, so that sharing is the question.
bool isAboutAtoms(const Round& round)
{
    for (const std::string& path : round.exercise.of) {
        const timeline::ObjectState* object =
            round.scene.objectOf(round.scene.find(round.scene.after(), path));
        if (!object || !isAtom(*object))
            return false;
    }
    return !round.exercise.of.empty();
}

void set(Verdict& verdict, std::string title, Rules rules)
{
    verdict.rulesTitle = std::move(title);
    verdict.rules = std::move(rules);
}

void addIdentityRules(const Round& round, Verdict& verdict)
{
    if (isAboutAtoms(round))
        return set(verdict, "When does Python share an equal value?",
                   {"integers from `-5` to `256`", "equal constants compiled together",
                    "interned strings, such as names in code"});
    set(verdict, "When is there a new object?",
        {"displays make one: `[…]`, `{…}`", "calls of a class make one: `list(a)`",
         "operators build their own result: `a + b`", "`=` alone makes none: it ties a tag"});
}

std::string quoted(const std::string& text)
{
    const std::size_t end = text.find('\n');
    return "`" + text.substr(0, end) + (end == std::string::npos ? "`" : " …`");
}

std::string conditionOf(Model model)
{
    switch (model) {
    case Model::CopyOnAssign: return "if `=` made copies";
    case Model::NameIsBox: return "if each name were a box with a value of its own";
    case Model::SearchesHeap: return "if Python searched for an equal value";
    case Model::ArgumentsByName: return "if a parameter were the caller's name";
    case Model::DelDeletes: return "if `del` deleted objects";
    case Model::EqualIsSame: return "if equal values were one object";
    case Model::Python: break;
    }
    return {};
}

/// What the line would have done.
std::string supposed(const Round& round, Model model, const Marked& marked)
{
    switch (round.exercise.kind) {
    case Kind::Printed: return "It would print " + quoted(marked.given.text) + " " + conditionOf(model) + ".";
    case Kind::Count:
    case Kind::Objects:
        return "It would be " + std::to_string(marked.given.number) + " " + conditionOf(model) + ".";
    default: return {};
    }
}

} // namespace

std::string refute(const Round& round, Model model, const Marked& marked)
{
    const std::string lead = supposed(round, model, marked);
    return lead + (lead.empty() ? "" : " ") + refutationOf(model);
}

void addRules(const Round& round, const Marked&, Verdict& verdict)
{
    switch (round.exercise.kind) {
    case Kind::Arrow:
    case Kind::New:
    case Kind::Is: addIdentityRules(round, verdict); break;
    case Kind::Equal:
        set(verdict, "What do `==` and `is` ask?",
            {"`==` compares values: the objects' own rule", "`is` compares identity: one object or two",
             "`None` is compared with `is`, because there is one"});
        break;
    case Kind::Count:
        set(verdict, "What counts?",
            {"tags: names of modules and of running calls", "slots of lists, dicts, instances",
             "hidden holders: constants, arguments of a running call", "weak references do not"});
        break;
    case Kind::Dies:
        set(verdict, "When is an object freed?",
            {"at once, when its count reaches 0", "when a tag moves: the new object first, the old one last",
             "first the container, then what only it held"});
        break;
    case Kind::Block:
        set(verdict, "Which block is next?",
            {"a free list of the type is asked first: floats, lists, dicts, tuples",
             "then the block of that size that was freed last", "then a block that was never used"});
        break;
    case Kind::Collected:
        set(verdict, "What does the collector free?",
            {"islands: objects that only lead to one another", "only containers: others cannot make a cycle",
             "what a name can still reach stays"});
        break;
    case Kind::Byte:
        set(verdict, "What does a C box do?",
            {"it keeps its place and its size", "a value that does not fit loses its upper bits",
             "assignment overwrites the bytes"});
        break;
    default: break;
    }
}

} // namespace nametag::exercise
