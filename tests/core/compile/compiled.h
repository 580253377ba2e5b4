// SPDX-License-Identifier: GPL-3.0-or-later
// For the tests of core/compile: source text to code in one call.
#pragma once

#include "core/compile/code_text.h"
#include "core/compile/compile.h"
#include "core/profile/profile_list.h"
#include "core/syntax/parser.h"

#include <QString>
#include <QTest>

namespace nametag::compile {

/// The code of a source under a profile, or the message of the error.
struct Compiled {
    std::optional<CompileUnit> unit;
    syntax::SyntaxError error;

    explicit Compiled(const std::string& source, std::string_view version = "3.12",
                      CompileMode mode = CompileMode::Script)
    {
        const profile::Profile* profile = profile::findProfile(version);
        syntax::ParseOptions parseOptions;
        parseOptions.minorVersion = static_cast<int>(profile->minor);
        auto tree = syntax::parse(source, parseOptions);
        if (!tree) {
            error = tree.error();
            return;
        }
        CompileOptions options;
        options.profile = profile;
        options.source = source;
        options.mode = mode;
        auto result = compile(*tree, options);
        if (result)
            unit = std::move(*result);
        else
            error = result.error();
    }

    /// The code object of this name; the root if there is none.
    const Code& code(std::string_view name) const
    {
        for (const Code& each : unit->codes) {
            if (each.name == name)
                return each;
        }
        return unit->root();
    }

    /// "LoadConst 1; StoreName x; …" without the Resume it begins with.
    QString instructions(std::string_view name = "<module>") const
    {
        const Code& wanted = code(name);
        QStringList list;
        for (std::uint32_t i = 0; i < wanted.instructions.size(); ++i) {
            if (wanted.instructions[i].op != Op::Resume)
                list << QString::fromStdString(instructionText(*unit, wanted, i));
        }
        return list.join("; ");
    }
};

} // namespace nametag::compile
