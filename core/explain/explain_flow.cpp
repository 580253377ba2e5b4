// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the program's flow: lines, calls, returns, exceptions, output.
#include "core/explain/explain.h"

#include "core/explain/explain_calls.h"
#include "core/timeline/shown.h"
#include "core/timeline/value_text.h"

#include <algorithm>
#include <cctype>

namespace nametag::explain {

using namespace nametag::events;
using timeline::FrameState;

namespace {

const FrameState* frameOf(const Moment& moment, FrameId id)
{
    const FrameState* frame = moment.before().frame(id);
    return frame ? frame : moment.after().frame(id);
}

std::string functionOf(const Moment& moment, FrameId id)
{
    const FrameState* frame = frameOf(moment, id);
    return frame ? std::string(moment.text(frame->function)) : std::string("function");
}

/// The name that the caller binds to what comes back, if this step does so.
std::string receiver(const Moment& moment, ObjectId value)
{
    const Recording& recording = moment.recording();
    for (EventIndex i = moment.index() + 1; i < recording.endOf(moment.step()); ++i)
        if (const auto* bound = std::get_if<NameBound>(&recording.event(i)); bound && bound->object == value)
            return std::string(recording.text(bound->name));
    return {};
}

std::string printedText(std::string_view text)
{
    while (!text.empty() && text.back() == '\n')
        text.remove_suffix(1);
    std::string shown(text.substr(0, text.find('\n')));
    constexpr std::size_t kLongest = 24;
    if (shown.size() <= kLongest)
        return shown;
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(shown[end]) & 0xC0) == 0x80)
        --end;
    return shown.substr(0, end) + "…";
}

/// All that one print writes from this event on: its values and blanks are told one by one.
std::string printedFrom(const Moment& moment)
{
    const events::Recording& recording = moment.recording();
    std::string all;
    for (events::EventIndex i = moment.index(); i < recording.endOf(moment.step()); ++i) {
        const auto* printed = std::get_if<Printed>(&recording.event(i));
        if (!printed || printed->stream != 1)
            continue;
        all += recording.text(printed->text);
        if (all.find('\n') != std::string::npos)
            break;
    }
    return all;
}

/// Names stand on both sides of the first `is`.
bool areNamesCompared(std::string_view line)
{
    const auto isOfName = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    const std::size_t is = line.find(" is ");
    std::size_t begin = is, end = is + 4;
    while (begin > 0 && isOfName(line[begin - 1]))
        --begin;
    while (end < line.size() && isOfName(line[end]))
        ++end;
    const bool opens = begin == 0 || line[begin - 1] == '(' || line[begin - 1] == ' ';
    return begin < is && opens && end > is + 4 &&
           (end == line.size() || line[end] == ')' || line[end] == ',');
}

Sentence whyPrinted(const Moment& moment, std::string_view printed)
{
    const std::string_view line = moment.line();
    const auto has = [line](std::string_view part) { return line.find(part) != std::string_view::npos; };
    if (has(" is ") && printed == "True" && areNamesCompared(line))
        return {NAMETAG_SENTENCE("`is` compares identity: both tags lead to one object."), {}};
    if (has(" is ") && printed == "True")
        return {NAMETAG_SENTENCE("`is` compares identity: both sides are one object."), {}};
    if (has(" is ") && printed == "False")
        return {NAMETAG_SENTENCE("`is` compares identity: there are two objects."), {}};
    if (has(" == ") && Moment::hasWord(line, "id"))
        return {
            NAMETAG_SENTENCE("An id is a number: the place of an object. `==` compares two such numbers."),
            {}};
    if (has(" == "))
        return {NAMETAG_SENTENCE("`==` compares values. It does not ask whether there is one object or two."),
                {}};
    if (has("getrefcount("))
        return {NAMETAG_SENTENCE("The number includes the reference that the call itself holds."), {}};
    if (has("id("))
        return {NAMETAG_SENTENCE(
                    "`id` tells where the object lives. It is a fact about the object, not the tag."),
                {}};
    if (has("type("))
        return {NAMETAG_SENTENCE("The type is read from the object. A tag has none."), {}};
    if (has("getsizeof("))
        return {NAMETAG_SENTENCE("The size is that of the object itself, without what it refers to."), {}};
    return {NAMETAG_SENTENCE("Printing looks at objects. No tag moves."), {}};
}

} // namespace

Message explainEvent(const Moment& moment, const LineReached& event)
{
    const std::string_view text = moment.line();
    const Argument line = number(event.line);
    const auto begins = [text](std::string_view start) { return text.substr(0, start.size()) == start; };
    if (begins("if ") || begins("elif ") || begins("while "))
        return {{NAMETAG_SENTENCE("Line %1 tests a condition"), {line}},
                {{NAMETAG_SENTENCE("Python asks the result whether it is true. No tag moves."), {}}}};
    if (begins("for "))
        return {{NAMETAG_SENTENCE("The loop asks for the next item"), {}},
                {{NAMETAG_SENTENCE("There is none, or the tag already refers to it. No tag moves."), {}}}};
    if (begins("assert "))
        return {{NAMETAG_SENTENCE("What line %1 asserts is true"), {line}},
                {{NAMETAG_SENTENCE("Otherwise it would raise `AssertionError`. No tag moves."), {}}}};
    if (begins("try:"))
        return {{NAMETAG_SENTENCE("From line %1 on, exceptions can be caught"), {line}},
                {{NAMETAG_SENTENCE("No tag moves and no object changes."), {}}}};
    if (begins("class "))
        return {{NAMETAG_SENTENCE("Python names the class by itself"), {}},
                {{NAMETAG_SENTENCE("The body begins with `__module__` and `__qualname__`."), {}}}};
    if (begins("pass"))
        return {{NAMETAG_SENTENCE("`pass` does nothing"), {}}, {{NAMETAG_SENTENCE("No tag moves."), {}}}};
    if (begins("global ") || begins("nonlocal "))
        return {{NAMETAG_SENTENCE("A word for the compiler"), {}},
                {{NAMETAG_SENTENCE("It says where a name belongs. Nothing happens when it runs."), {}}}};
    return {{NAMETAG_SENTENCE("Line %1 leaves memory as it was"), {line}},
            {{NAMETAG_SENTENCE("No tag moves and no object changes."), {}}}};
}

Message explainEvent(const Moment& moment, const FrameCreated& event)
{
    return {{NAMETAG_SENTENCE("A frame is made for %1"), {code(moment.text(event.function))}},
            {{NAMETAG_SENTENCE("It will hold the names of this one call."), {}}}};
}

Message explainEvent(const Moment& moment, const FrameEntered& event)
{
    const FrameState* frame = frameOf(moment, event.frame);
    if (!frame || frame->kind == FrameKind::Module)
        return {{NAMETAG_SENTENCE("The program begins"), {}},
                {{NAMETAG_SENTENCE("Its names will be kept in the module."), {}}}};
    const Argument function = name(moment.text(frame->function));
    if (event.resumed != 0)
        return {{NAMETAG_SENTENCE("The generator goes on"), {}},
                {{NAMETAG_SENTENCE("The frame of %1 was kept, with all its tags."), {function}}}};
    if (frame->kind == FrameKind::ClassBody)
        return {{NAMETAG_SENTENCE("The body of the class runs"), {}},
                {{NAMETAG_SENTENCE("The names that it binds become attributes of %1."), {function}}}};
    if (frame->kind == FrameKind::Comprehension)
        return {{NAMETAG_SENTENCE("The comprehension runs in its own frame"), {}},
                {{NAMETAG_SENTENCE("Its names are not seen outside."), {}}}};
    return explainCall(moment, *frame);
}

Message explainEvent(const Moment& moment, const FrameReturning& event)
{
    const Argument function = name(functionOf(moment, event.frame));
    const FrameState* frame = frameOf(moment, event.frame);
    if (frame && frame->kind == FrameKind::Module)
        return {{NAMETAG_SENTENCE("The program ends"), {}},
                {{NAMETAG_SENTENCE("This was its last line. Its tags are cut when Python exits."), {}}}};
    if (frame && frame->kind == FrameKind::ClassBody && event.reason != LeaveReason::Raised)
        return {{NAMETAG_SENTENCE("The body of the class ends"), {}},
                {{NAMETAG_SENTENCE("Its names are attributes now, and the tag %1 is tied to the new class."),
                  {function}}}};
    if (event.reason == LeaveReason::Raised)
        return {
            {NAMETAG_SENTENCE("The exception leaves %1"), {function}},
            {{NAMETAG_SENTENCE("The call ends without a result. The caller may catch the exception."), {}}}};
    if (event.reason == LeaveReason::Yielded)
        return {
            {NAMETAG_SENTENCE("%1 hands out a value and waits"), {function}},
            {{NAMETAG_SENTENCE("The frame and its tags are kept until the next value is asked for."), {}}}};
    const timeline::ObjectState* value = moment.find(event.value);
    if (value && value->kind == ObjectKind::None)
        return {{NAMETAG_SENTENCE("The call of %1 ends"), {function}},
                {{NAMETAG_SENTENCE("Its tags disappear. The caller gets `None`."), {}}}};
    const Argument type = word(moment.typeWord(event.value));
    const std::string handedTo = receiver(moment, event.value);
    const auto names = frame ? timeline::shownNames(moment.before(), frame->space, moment.recording().texts())
                             : std::vector<timeline::ShownName>();
    const auto inCells =
        frame ? namesInCells(names, moment.before(), frame->space) : std::vector<timeline::ShownName>();
    Message message{{NAMETAG_SENTENCE("The frame goes, the object stays"), {}}, {}};
    if (!names.empty() && inCells.size() == names.size())
        message.body.push_back(
            {NAMETAG_SENTENCE("%1 stays: it lives in a cell."), {name(moment.text(names[0].name))}});
    else if (names.size() == 1)
        message.body.push_back({NAMETAG_SENTENCE("%1 disappears."), {name(moment.text(names[0].name))}});
    else
        message.body.push_back({NAMETAG_SENTENCE("The tags of %1 disappear."), {function}});
    if (handedTo.empty())
        message.body.push_back({NAMETAG_SENTENCE("The %1 goes back to the caller."), {type}});
    else
        message.body.push_back({NAMETAG_SENTENCE("The %1 is handed to %2."), {type, name(handedTo)}});
    return message;
}

Message explainEvent(const Moment& moment, const FrameLeft& event)
{
    return {{NAMETAG_SENTENCE("The caller goes on"), {}},
            {{NAMETAG_SENTENCE("The frame of %1 no longer runs."), {name(functionOf(moment, event.frame))}}}};
}

Message explainEvent(const Moment& moment, const FrameDestroyed& event)
{
    return {
        {NAMETAG_SENTENCE("The frame of %1 is gone"), {name(functionOf(moment, event.frame))}},
        {{NAMETAG_SENTENCE("Its tags are cut, and each object that they held loses one reference."), {}}}};
}

Message explainEvent(const Moment& moment, const ExceptionArrived& event)
{
    const timeline::ObjectState* exception = moment.find(event.exception);
    Message message{{NAMETAG_SENTENCE("Line %1 raises an exception"), {number(event.line)}}, {}};
    if (!exception)
        return message;
    if (moment.text(exception->typeName) == "GeneratorExit" && !Moment::hasWord(moment.line(), "raise"))
        return {{NAMETAG_SENTENCE("The generator is asked to end"), {}},
                {{NAMETAG_SENTENCE("`GeneratorExit` arises where it waits, in line %1. Its frame goes, too."),
                  {number(event.line)}}}};
    message.headline = {NAMETAG_SENTENCE("Line %1 raises %2"),
                        {number(event.line), code(moment.text(exception->typeName))}};
    for (const timeline::Field& field : exception->fields) {
        const timeline::ObjectState* arguments = moment.find(field.object);
        if (moment.text(field.label) == "args" && arguments && arguments->items.size() == 1)
            message.body.push_back(
                {NAMETAG_SENTENCE("It says %1."), {code(moment.repr(arguments->items[0], 64))}});
    }
    message.body.push_back(
        {NAMETAG_SENTENCE("The exception is an object. It goes up from frame to frame until "
                          "somebody catches it."),
         {}});
    return message;
}

Message explainEvent(const Moment& moment, const Printed& event)
{
    const bool isOutput = event.stream == 1;
    const std::string shown =
        printedText(isOutput ? printedFrom(moment) : std::string(moment.text(event.text)));
    if (event.stream == 0)
        return {{NAMETAG_SENTENCE("The program reads %1"), {code(shown)}},
                {{NAMETAG_SENTENCE("`input` makes a new string from what was typed."), {}}}};
    if (event.stream != 1)
        return {{NAMETAG_SENTENCE("An error message is written"), {}},
                {{NAMETAG_SENTENCE("It reads %1"), {code(shown)}}}};
    if (shown.empty())
        return {{NAMETAG_SENTENCE("The program prints an empty line"), {}}, {whyPrinted(moment, shown)}};
    return {{NAMETAG_SENTENCE("The program prints %1"), {code(shown)}}, {whyPrinted(moment, shown)}};
}

Message explainEvent(const Moment&, const ModuleEnded& event)
{
    if (event.uncaught)
        return {{NAMETAG_SENTENCE("Nobody caught the exception"), {}},
                {{NAMETAG_SENTENCE("The program ends here, and Python prints the traceback."), {}}}};
    return {{NAMETAG_SENTENCE("The program has ended"), {}},
            {{NAMETAG_SENTENCE("What follows happens while Python exits."), {}}}};
}

} // namespace nametag::explain
