// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/effort.h"

#include "core/numbers/big_int_text.h"
#include "core/runtime/protocols/format_layout.h"

namespace nametag::runtime {

Eval<std::string> intDigits(Runtime& rt, const Int& number, int base)
{
    if (number.fits())
        return numbers::toText(number.small, base);
    const std::int64_t most = intDigitsLimit(rt).most;
    if (base == 10 && most > 0 && numbers::hasMoreDecimalDigits(*number.big, static_cast<std::size_t>(most)))
        return tooManyIntDigits(rt);
    NAMETAG_CHECK(allowEffort(rt, numbers::toTextEffort(*number.big, base)));
    return numbers::toText(*number.big, base);
}

} // namespace nametag::runtime
