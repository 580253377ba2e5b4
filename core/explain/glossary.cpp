// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/glossary.h"

#include "core/explain/message.h"

#include <algorithm>
#include <cctype>

namespace nametag::explain {

namespace {

constexpr Term kTerms[] = {
    {"arena", NAMETAG_SENTENCE("A large piece of memory that the system gives to Python, cut into pools."),
     ""},
    {"attribute", NAMETAG_SENTENCE("A named reference that an object holds."), "field"},
    {"binding", NAMETAG_SENTENCE("The fact that a name refers to an object."), "assignment"},
    {"block", NAMETAG_SENTENCE("The memory of one object, taken from a pool of its size."), "chunk"},
    {"cached",
     NAMETAG_SENTENCE("Made once and handed out again: small integers, one-letter strings, the empty tuple."),
     ""},
    {"cell", NAMETAG_SENTENCE("A small object that functions share so that they see one name."), ""},
    {"collection", NAMETAG_SENTENCE("One run of the collector, which frees cycles that no name can reach."),
     "garbage collection"},
    {"constant",
     NAMETAG_SENTENCE("An object that the compiler made; the code refers to it as long as it lives."), ""},
    {"count", NAMETAG_SENTENCE("How many references lead to an object. At 0 the object is freed at once."),
     "reference count"},
    {"cycle", NAMETAG_SENTENCE("Objects that refer to each other, so that counting alone never frees them."),
     ""},
    {"docked value", NAMETAG_SENTENCE("A small constant object drawn inside the slot that refers to it."),
     ""},
    {"frame", NAMETAG_SENTENCE("One running call: its names, its place in the code, its temporaries."),
     "stack frame"},
    {"free list", NAMETAG_SENTENCE("Dead objects of a type whose blocks are kept ready for the next ones."),
     ""},
    {"freed", NAMETAG_SENTENCE("The object has ended and its block can be used again."), "deallocated"},
    {"generation",
     NAMETAG_SENTENCE("One of the groups in which the collector ages the objects that it knows."), ""},
    {"heap", NAMETAG_SENTENCE("The part of memory where Python's objects live."), "private heap"},
    {"hidden holder",
     NAMETAG_SENTENCE("Something without a tag that refers to an object: a constant, a temporary, "
                      "Python itself."),
     ""},
    {"identity",
     NAMETAG_SENTENCE("What makes an object this one and no other; `id()` tells it, `is` compares it."),
     "address"},
    {"immortal", NAMETAG_SENTENCE("An object whose count never changes, so it is never freed."), ""},
    {"interned",
     NAMETAG_SENTENCE("A string that is kept once in a table, so that equal ones are the same object."), ""},
    {"left over",
     NAMETAG_SENTENCE("What remains of a count when references from inside a group are taken away."),
     "gc_refs"},
    {"name",
     NAMETAG_SENTENCE(
         "A label in a namespace. It refers to an object, and has neither type nor value itself."),
     "variable"},
    {"namespace", NAMETAG_SENTENCE("A set of names: those of a module, of a call, of a class."), ""},
    {"object", NAMETAG_SENTENCE("A value in memory, with an identity, a type and a count."), ""},
    {"pool", NAMETAG_SENTENCE("A part of an arena that is cut into blocks of one size."), ""},
    {"reference", NAMETAG_SENTENCE("What leads from a holder to an object; drawn as a string or an arrow."),
     "pointer"},
    {"slot", NAMETAG_SENTENCE("A place in a container that holds one reference."), "element"},
    {"step", NAMETAG_SENTENCE("One statement of the program, with all that happens while it runs."), ""},
    {"string", NAMETAG_SENTENCE("The line from a tag to its object; also Python's word for a text."), ""},
    {"tag", NAMETAG_SENTENCE("A name as it is drawn: a luggage tag with a string to its object."),
     "variable"},
    {"temporary", NAMETAG_SENTENCE("An object that only the running line holds."), ""},
    {"type", NAMETAG_SENTENCE("The kind of an object. It is kept in the object; a name has none."), "class"},
    {"weak reference", NAMETAG_SENTENCE("A reference that does not count, so it keeps nothing alive."), ""},
};

bool sameWord(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::span<const Term> glossary()
{
    return kTerms;
}

const Term* findTerm(std::string_view word)
{
    for (const Term& term : kTerms)
        if (sameWord(term.word, word))
            return &term;
    return nullptr;
}

} // namespace nametag::explain
