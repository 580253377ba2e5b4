// SPDX-License-Identifier: GPL-3.0-or-later
// A Jupyter notebook (nbformat 4) as a Python file with cells. What was computed in it is left out; commands
// for Jupyter stay as comments, each with a note that says so.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace nametag::trace {

/// True for names of notebooks: "week 3.ipynb".
bool isNotebookName(std::string_view name);
/// The cells as text in the percent format, each compiled by itself and showing its values, as in Jupyter.
Result<std::string> notebookAsPython(std::string_view json);

} // namespace nametag::trace
