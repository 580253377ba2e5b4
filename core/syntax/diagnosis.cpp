// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/diagnosis.h"

namespace nametag::syntax {

SyntaxError diagnose(const SourceText& source, const LexResult& lexed, const ParseOptions& options, bool)
{
    SyntaxError error;
    error.fileName = options.fileName;
    error.message = lexed.error ? lexed.error->message : "invalid syntax";
    (void)source;
    return error;
}

} // namespace nametag::syntax
