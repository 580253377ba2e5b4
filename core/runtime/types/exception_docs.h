// SPDX-License-Identifier: GPL-3.0-or-later
// __doc__ of the builtin exceptions.
#pragma once

namespace nametag::runtime {

/// "" where there is none.
const char* exceptionDoc(const char* name);

} // namespace nametag::runtime
