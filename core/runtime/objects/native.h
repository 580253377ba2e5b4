// SPDX-License-Identifier: GPL-3.0-or-later
// How builtin types get their methods: tables of rows beside the code, installed into the type's dict at
// start-up.
#pragma once

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/runtime.h"

#include <span>

namespace nametag::runtime {

/// Methods: self is the instance. Rows must live as long as the program.
void addMethods(Runtime& rt, Type& type, std::span<const NativeRow> rows);
/// Class methods (dict.fromkeys): self is the type. Static methods (str.maketrans): self is nullptr.
void addClassMethods(Runtime& rt, Type& type, std::span<const NativeRow> rows);
void addStaticMethods(Runtime& rt, Type& type, std::span<const NativeRow> rows);
/// Computed attributes.
void addAttributes(Runtime& rt, Type& type, std::span<const GetSetRow> rows);
/// Functions of a module.
void addFunctions(Runtime& rt, Module& module, std::span<const NativeRow> rows);
/// A type is finished: slots that it does not set are inherited, its slot wrappers (__add__ …) and __doc__
/// put into its dict.
void finishType(Runtime& rt, Type& type);

/// Checks the number of positional arguments and that there are no keywords, with CPython's messages.
Done checkArguments(Runtime& rt, const char* name, const Arguments& arguments, int least, int most);

/// Unpacks arguments by name: `names` are the parameters, the first `positionalOnly` cannot be given by
/// keyword, the first `required` must be given; missing ones stay nullptr. Values are borrowed. Messages as
/// CPython's argument clinic.
struct Parameters {
    const char* function;
    std::span<const char* const> names;
    std::size_t positionalOnly = 0;
    std::size_t required = 0;
    std::size_t maxPositional = ~std::size_t{0};
};
/// Such a function's parser of keywords is made when it is first needed, and stays (Python/getargs.c,
/// parser_init): one tuple. 3.12 has them from the start.
void parserNeeded(Runtime& rt, const Parameters& parameters);
Done bindArguments(Runtime& rt, const Parameters& parameters, const Arguments& arguments, Object** values);

} // namespace nametag::runtime
