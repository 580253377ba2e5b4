// SPDX-License-Identifier: GPL-3.0-or-later
// printf: the format with its arguments put in.
#include "core/contrast/machine.h"
#include "core/contrast/print_text.h"

#include <algorithm>
#include <string_view>

namespace nametag::contrast {
namespace {

bool isOneOf(char letter, std::string_view letters)
{
    return letters.find(letter) != std::string_view::npos;
}

/// True if C lets this argument stand for this conversion.
bool suits(const Conversion& conversion, const CType& type)
{
    if (isOneOf(conversion.letter, "dioxXu")) {
        const bool isSmall = integerSize(conversion) < 4;
        return type.isInteger() && type.size() == (isSmall ? 4 : integerSize(conversion));
    }
    if (isOneOf(conversion.letter, "fegFEG"))
        return type.isFloating();
    if (conversion.letter == 'c')
        return type.isInteger() && type.size() == 4;
    if (conversion.letter == 's')
        return type.isPointer() && type.of->isCharacter();
    return type.isPointer();
}

} // namespace

std::string Machine::formatted(const Expr& call, const std::vector<Number>& given)
{
    const std::string format = readString(given[0], call.arguments[0]->span);
    std::string text;
    std::size_t used = 1;
    const auto nextNumber = [&]() -> Number {
        if (used < given.size())
            return given[used++];
        ++used;
        return integerNumber(m_run.program->types.basic(Kind::Int), 0);
    };
    for (std::size_t at = 0; at < format.size() && !isStopped();) {
        if (format[at] != '%') {
            text += format[at++];
            continue;
        }
        Conversion conversion = conversionAt(format, at);
        const std::string written = format.substr(at, conversion.end - at);
        at = conversion.end;
        if (conversion.letter == '%') {
            text += '%';
            continue;
        }
        if (!isOneOf(conversion.letter, "dioxXufegFEGcsp") || conversion.letter == 0) {
            stop("format", "printf does not write `" + written + "` here.", call.arguments[0]->span);
            break;
        }
        const auto nextLength = [&] {
            return static_cast<int>(std::clamp<std::int64_t>(nextNumber().asSigned(), -1'000, 1'000));
        };
        if (conversion.takesWidth)
            conversion.width = nextLength();
        if (conversion.width < 0) {
            conversion.isLeft = true;
            conversion.width = -conversion.width;
        }
        if (conversion.takesPrecision)
            conversion.precision = nextLength();
        const bool isMissing = used >= given.size();
        const SourceSpan span = isMissing ? call.span : call.arguments[used]->span;
        const Number value = nextNumber();
        text += convertedText(conversion, value, written, isMissing, span);
    }
    return text;
}

std::string Machine::convertedText(const Conversion& conversion, const Number& value,
                                   const std::string& written, bool isMissing, const SourceSpan& span)
{
    if (isMissing || !suits(conversion, *value.type)) {
        remark(
            {RemarkKind::WrongFormat, span, written, isMissing ? "" : contrast::spell(*value.type), "", {}});
        if (isMissing || !value.type->isInteger() || !isOneOf(conversion.letter, "dioxXuc"))
            return "?";
    }
    if (isOneOf(conversion.letter, "feg") || isOneOf(conversion.letter, "FEG"))
        return realText(conversion, value.real);
    switch (conversion.letter) {
    case 'c': return paddedText(conversion, std::string(1, static_cast<char>(value.bits)));
    case 's': return paddedText(conversion, readString(value, span));
    case 'p': return pointerText(conversion, value.bits);
    default: return integerText(conversion, value.bits);
    }
}

} // namespace nametag::contrast
