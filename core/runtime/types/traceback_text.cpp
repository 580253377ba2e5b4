// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/traceback_text.h"

#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

namespace {

std::string lastLine(Runtime& rt, Exception& exception)
{
    const Type& type = typeOf(exception);
    const std::string name = type.moduleName == "builtins" || type.moduleName == "__main__"
                                 ? type.qualifiedName
                                 : text(type.moduleName, ".", type.qualifiedName);
    Eval<std::string> shown = strText(rt, exception);
    if (!shown) {
        dropRaised(rt);
        return text(name, ": <exception str() failed>\n");
    }
    return shown->empty() ? name + "\n" : text(name, ": ", *shown, "\n");
}

} // namespace

std::string tracebackText(Runtime& rt, Exception& exception)
{
    return lastLine(rt, exception);
}

void reportUnraisable(Runtime& rt, Exception& exception, Object& where)
{
    Eval<std::string> shown = reprText(rt, where);
    if (!shown)
        dropRaised(rt);
    const std::string out =
        text("Exception ignored in: ", shown ? *shown : std::string("<object repr() failed>"), "\n",
             tracebackText(rt, exception));
    if (rt.write)
        rt.write(out, 2);
}

} // namespace nametag::runtime
