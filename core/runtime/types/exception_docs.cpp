// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/exception_docs.h"

#include <string_view>
#include <utility>

namespace nametag::runtime {

const char* exceptionDoc(const char* name)
{
    // What __doc__ of each builtin exception says (Objects/exceptions.c).
    static constexpr std::pair<std::string_view, const char*> kDocs[] = {
        {"ArithmeticError", "What calculations raise."},
        {"AssertionError", "An assert statement was wrong."},
        {"AttributeError", "There is no such attribute."},
        {"BaseException", "What can be raised."},
        {"BaseExceptionGroup", "Several exceptions at once."},
        {"BlockingIOError", "Reading or writing would have to wait."},
        {"BrokenPipeError", "Nobody reads the other end."},
        {"BufferError", "Memory is in use by somebody else."},
        {"BytesWarning", "About bytes where text is meant."},
        {"ChildProcessError", "Another process could not be handled."},
        {"ConnectionAbortedError", "The connection was given up."},
        {"ConnectionError", "Something is wrong with a connection."},
        {"ConnectionRefusedError", "Nobody answers there."},
        {"ConnectionResetError", "The other end has hung up."},
        {"DeprecationWarning", "About what should not be used any more."},
        {"EOFError", "There is nothing left to read."},
        {"EncodingWarning", "About encodings."},
        {"Exception", "What programs usually raise and catch."},
        {"FileExistsError", "There is such a file already."},
        {"FileNotFoundError", "There is no such file."},
        {"FloatingPointError", "A calculation with floats went wrong."},
        {"FutureWarning", "About what will mean something else."},
        {"GeneratorExit", "Tells a generator to end."},
        {"ImportError", "A module, or a name in it, is missing."},
        {"ImportWarning", "About imports that look wrong."},
        {"IndentationError", "Lines are indented wrongly."},
        {"IndexError", "There is no such place."},
        {"InterruptedError", "A signal came in between."},
        {"IsADirectoryError", "A file was meant, but this is a folder."},
        {"KeyError", "There is no such key."},
        {"KeyboardInterrupt", "Somebody pressed Ctrl+C."},
        {"LookupError", "A key or a place is missing."},
        {"MemoryError", "There is no memory left."},
        {"ModuleNotFoundError", "There is no such module."},
        {"NameError", "There is no such name."},
        {"NotADirectoryError", "A folder was meant, but this is a file."},
        {"NotImplementedError", "To be written in a subclass, or later."},
        {"OSError", "The system refused something."},
        {"OverflowError", "A number is too large."},
        {"PendingDeprecationWarning", "About what will be given up later."},
        {"PermissionError", "That is not allowed."},
        {"ProcessLookupError", "There is no such process."},
        {"PythonFinalizationError", "That is not possible while Python ends."},
        {"RecursionError", "Calls are nested too deeply."},
        {"ReferenceError", "The object of a proxy has died."},
        {"ResourceWarning", "About what was not closed."},
        {"RuntimeError", "Something went wrong."},
        {"RuntimeWarning", "About what looks wrong while it runs."},
        {"StopAsyncIteration", "There are no more items, asynchronously."},
        {"StopIteration", "There are no more items."},
        {"SyntaxError", "This is not Python."},
        {"SyntaxWarning", "About what looks wrong in the source."},
        {"SystemError", "The interpreter itself made a mistake."},
        {"SystemExit", "Ends the program."},
        {"TabError", "Tabs and spaces are mixed up."},
        {"TimeoutError", "It took too long."},
        {"TypeError", "A value of this type does not fit here."},
        {"UnboundLocalError", "A local name has no value yet."},
        {"UnicodeDecodeError", "Bytes are no text in this encoding."},
        {"UnicodeEncodeError", "A text cannot be written in this encoding."},
        {"UnicodeError", "Something is wrong with text or its bytes."},
        {"UnicodeTranslateError", "A text could not be translated."},
        {"UnicodeWarning", "About text."},
        {"UserWarning", "What programs warn about by themselves."},
        {"ValueError", "A value of the right type does not fit here."},
        {"Warning", "What warnings belong to."},
        {"ZeroDivisionError", "Something was divided by zero."},
    };
    for (const auto& [known, doc] : kDocs)
        if (known == name)
            return doc;
    return "";
}

} // namespace nametag::runtime
