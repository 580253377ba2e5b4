// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of str by what they do; each function puts its table into the type.
#pragma once

#include "core/runtime/objects/native.h"

namespace nametag::runtime {

void addStrSearchMethods(Runtime& rt, Type& type); ///< find, count, startswith …
void addStrCaseMethods(Runtime& rt, Type& type);   ///< upper, title …
void addStrTestMethods(Runtime& rt, Type& type);   ///< isalpha …
void addStrChangeMethods(Runtime& rt, Type& type); ///< strip, replace, center …
void addStrSplitMethods(Runtime& rt, Type& type);  ///< split, partition, join …
void addStrFormatMethods(Runtime& rt, Type& type); ///< format, encode, translate …

/// find, count … of texts and bytes take one to three arguments; what is said otherwise differs between
/// versions.
Done checkSearchCount(Runtime& rt, const Arguments& arguments, const char* name);

} // namespace nametag::runtime
