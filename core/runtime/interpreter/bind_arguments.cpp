// SPDX-License-Identifier: GPL-3.0-or-later
// From the arguments of a call to the parameters of a function, with CPython's messages (Python/ceval.c,
// initialize_locals).
#include "core/runtime/interpreter/bind_arguments.h"

#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/nearest_name.h"
#include "core/runtime/protocols/operations.h"

#include <vector>

namespace nametag::runtime {

namespace {

std::string functionName(const Function& function)
{
    return utf8(*function.qualifiedName);
}

/// "'a', 'b', and 'c'"
std::string listed(const std::vector<std::string>& names)
{
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            out += names.size() == 2 ? " and " : i + 1 == names.size() ? ", and " : ", ";
        out += "'" + names[i] + "'";
    }
    return out;
}

Raised missing(Runtime& rt, const Function& function, const std::vector<std::string>& names, const char* kind)
{
    return raise(rt, *rt.exceptions.typeError,
                 text(functionName(function), "() missing ", names.size(), " required ", kind, " argument",
                      names.size() == 1 ? "" : "s", ": ", listed(names)));
}

class Binder {
public:
    Binder(Runtime& runtime, Function& function, Object** slots)
        : rt(runtime)
        , m_function(function)
        , m_code(*function.code->code)
        , m_slots(slots)
    {}

    Done bind(Object** arguments, std::size_t positional, const Tuple* names);

private:
    std::size_t parameters() const { return m_code.argumentCount + m_code.keywordOnlyCount; }
    /// Parameters before those with a default; a script can give more defaults than there are parameters.
    std::int64_t required() const
    {
        const std::int64_t defaults = m_function.defaults ? m_function.defaults->length : 0;
        return std::int64_t{m_code.argumentCount} - defaults;
    }
    const std::string& nameOfSlot(std::size_t slot) const { return m_code.localsPlus[slot].name; }
    void takePositional(Object** arguments, std::size_t positional);
    Done takeKeyword(Object& name, Ref<> value, Dict* extra);
    Done positionalOnlyByKeyword(const Tuple& names);
    Raised tooMany(std::size_t given);
    Done fillDefaults();
    Done fillKeywordDefaults();

    Runtime& rt;
    Function& m_function;
    const compile::Code& m_code;
    Object** m_slots;
};

void Binder::takePositional(Object** arguments, std::size_t positional)
{
    const std::size_t direct = std::min<std::size_t>(positional, m_code.argumentCount);
    for (std::size_t i = 0; i < direct; ++i)
        m_slots[i] = std::exchange(arguments[i], nullptr);
    if (!m_code.flags.varArguments)
        return;
    const std::size_t rest = positional - direct;
    m_slots[parameters()] = newTuple(rt, {arguments + direct, rest}).give();
    for (std::size_t i = direct; i < positional; ++i)
        arguments[i] = nullptr;
}

Done Binder::takeKeyword(Object& name, Ref<> value, Dict* extra)
{
    if (!isStr(name))
        return typeError(rt, "keywords must be strings");
    auto& wanted = static_cast<Str&>(name);
    for (std::size_t i = m_code.positionalOnlyCount; i < parameters(); ++i) {
        Str& parameter = *m_function.code->localNames[i];
        if (&parameter != &wanted && !equal(parameter, wanted))
            continue;
        if (m_slots[i])
            return typeError(rt, text(functionName(m_function), "() got multiple values for argument '",
                                      utf8(wanted), "'"));
        m_slots[i] = value.give();
        return Nothing{};
    }
    if (extra)
        return store(rt, *extra, share<Object>(wanted), std::move(value));
    std::vector<std::string> names;
    if (rt.profile.texts.saysUnexpectedKeyword)
        for (std::size_t i = m_code.positionalOnlyCount; i < parameters(); ++i)
            names.push_back(utf8(*m_function.code->localNames[i]));
    return typeError(rt, text(functionName(m_function), "() got an unexpected keyword argument '",
                              utf8(wanted), "'", meantKeyword(names, utf8(wanted))));
}

Done Binder::positionalOnlyByKeyword(const Tuple& names)
{
    std::string found;
    for (std::size_t k = 0; k < m_code.positionalOnlyCount; ++k)
        for (std::size_t i = 0; i < names.length; ++i)
            if (equal(*m_function.code->localNames[k], static_cast<Str&>(names[i])))
                found += (found.empty() ? "" : ", ") + nameOfSlot(k);
    if (found.empty())
        return Nothing{};
    return typeError(rt, text(functionName(m_function),
                              "() got some positional-only arguments passed as keyword arguments: '", found,
                              "'"));
}

Raised Binder::tooMany(std::size_t given)
{
    std::size_t keywordOnlyGiven = 0;
    for (std::size_t i = m_code.argumentCount; i < parameters(); ++i)
        keywordOnlyGiven += m_slots[i] ? 1 : 0;
    const bool hasDefaults = m_function.defaults && m_function.defaults->length > 0;
    const bool plural = hasDefaults || m_code.argumentCount != 1;
    std::string takes = std::to_string(m_code.argumentCount);
    if (hasDefaults)
        takes = text("from ", required(), " to ", m_code.argumentCount);
    std::string extra;
    if (keywordOnlyGiven > 0)
        extra = text(" positional argument", given != 1 ? "s" : "", " (and ", keywordOnlyGiven,
                     " keyword-only argument", keywordOnlyGiven != 1 ? "s" : "", ")");
    return raise(rt, *rt.exceptions.typeError,
                 text(functionName(m_function), "() takes ", takes, " positional argument", plural ? "s" : "",
                      " but ", given, extra, given == 1 && keywordOnlyGiven == 0 ? " was" : " were",
                      " given"));
}

Done Binder::fillDefaults()
{
    const std::int64_t first = required();
    std::vector<std::string> absent;
    for (std::int64_t i = 0; i < first; ++i)
        if (!m_slots[i])
            absent.push_back(nameOfSlot(static_cast<std::size_t>(i)));
    if (!absent.empty())
        return missing(rt, m_function, absent, "positional");
    for (std::int64_t i = std::max<std::int64_t>(first, 0); i < m_code.argumentCount; ++i)
        if (!m_slots[i])
            m_slots[i] = share((*m_function.defaults)[static_cast<std::size_t>(i - first)]).give();
    return Nothing{};
}

Done Binder::fillKeywordDefaults()
{
    std::vector<std::string> absent;
    for (std::size_t i = m_code.argumentCount; i < parameters(); ++i) {
        if (m_slots[i])
            continue;
        Object* value = m_function.keywordDefaults
                            ? lookUp(rt, *m_function.keywordDefaults, *m_function.code->localNames[i])
                            : nullptr;
        if (value)
            m_slots[i] = share(*value).give();
        else
            absent.push_back(nameOfSlot(i));
    }
    return absent.empty() ? Done(Nothing{}) : Done(missing(rt, m_function, absent, "keyword-only"));
}

Done Binder::bind(Object** arguments, std::size_t positional, const Tuple* names)
{
    Dict* extra = nullptr;
    if (m_code.flags.varKeywords) {
        extra = newDict(rt).give();
        m_slots[parameters() + (m_code.flags.varArguments ? 1 : 0)] = extra;
    }
    takePositional(arguments, positional);
    if (names && m_code.positionalOnlyCount > 0 && !extra)
        NAMETAG_CHECK(positionalOnlyByKeyword(*names));
    for (std::size_t i = 0; names && i < names->length; ++i)
        NAMETAG_CHECK(
            takeKeyword((*names)[i], Ref<>::adopt(std::exchange(arguments[positional + i], nullptr)), extra));
    if (positional > m_code.argumentCount && !m_code.flags.varArguments)
        return tooMany(positional);
    if (positional < m_code.argumentCount)
        NAMETAG_CHECK(fillDefaults());
    if (m_code.keywordOnlyCount > 0)
        NAMETAG_CHECK(fillKeywordDefaults());
    return Nothing{};
}

} // namespace

Done bindArgumentsToSlots(Runtime& rt, Function& function, const OwnedArguments& arguments, Object** slots)
{
    const Done done =
        Binder(rt, function, slots).bind(arguments.values, arguments.positional, arguments.names);
    const std::size_t count = arguments.positional + (arguments.names ? arguments.names->length : 0);
    for (std::size_t i = 0; i < count; ++i)
        if (Object* left = std::exchange(arguments.values[i], nullptr))
            memory::dropReference(*left);
    return done;
}

} // namespace nametag::runtime
