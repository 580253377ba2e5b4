// SPDX-License-Identifier: GPL-3.0-or-later
// What int, float and complex share.
#pragma once

#include "core/numbers/big_int.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

inline const Int& asInt(const Object& object)
{
    return static_cast<const Int&>(object);
}
inline double asDouble(const Object& object)
{
    return static_cast<const Float&>(object).value;
}
/// An int as double; OverflowError "int too large to convert to float".
Eval<double> intToDouble(Runtime& rt, const Object& object);
/// What a recording shows of an int that needs more than 64 bits.
std::string shownBig(const numbers::BigInt& value);
void addIntMethods(Runtime& rt, Type& type);
void addFloatMethods(Runtime& rt, Type& type);
/// A number's text with ASCII digits and blanks for those of other scripts.
std::string plainDigits(const std::u32string& given);
/// Without the white space around it.
std::string_view withoutSpace(std::string_view given);
/// int(text, base) of a str, bytes or bytearray.
Value intFromText(Runtime& rt, Type& type, Object& given, int base);
/// str(int) with the 4,300-digit rule.
Value intText(Runtime& rt, Object& object);
/// OverflowError: (34, "Numerical result out of range")
Raised raiseOverflowOfPower(Runtime& rt);
struct Str;
/// complex("1+2j")
Value complexFromText(Runtime& rt, Str& given, bool hasSecond);

} // namespace nametag::runtime
