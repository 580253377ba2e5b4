// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/text_repr.h"

#include "core/base/utf8.h"
#include "core/runtime/objects/text_builder.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/types/text_views.h"
#include "core/runtime/types/unicode.h"

#include <algorithm>
#include <cstring>

namespace nametag::runtime {

namespace {

constexpr char kHexDigits[] = "0123456789abcdef";

void appendEscape(std::string& out, char32_t c)
{
    const int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
    out += '\\';
    out += digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        out += kHexDigits[(c >> shift) & 0xF];
}

/// The escape of a code point inside quotes, or nothing: it stands for itself.
void escapeOf(char32_t c, char quote, std::string& out)
{
    out.clear();
    if (c == static_cast<unsigned char>(quote) || c == '\\') {
        out += '\\';
        out += static_cast<char>(c);
    } else if (c == '\t') {
        out = "\\t";
    } else if (c == '\n') {
        out = "\\n";
    } else if (c == '\r') {
        out = "\\r";
    } else if (c < 0x20 || c == 0x7F || (c > 0x7F && !unicode::isPrintable(c))) {
        appendEscape(out, c);
    }
}

char quoteFor(bool hasSingle, bool hasDouble)
{
    return hasSingle && !hasDouble ? '"' : '\'';
}

template <class View> char quoteOf(View view)
{
    using C = typename View::value_type;
    const bool hasSingle = view.find(static_cast<C>('\'')) != View::npos;
    return quoteFor(hasSingle, hasSingle && view.find(static_cast<C>('"')) != View::npos);
}

void appendRepr(TextBuilder& out, const Str& text, std::size_t most)
{
    visitText(text, [&out, most](auto view) {
        const char quote = quoteOf(view);
        std::string escape;
        out.append(static_cast<char32_t>(quote));
        for (const auto c : view) {
            if (out.length() > most)
                return;
            escapeOf(pointOf(c), quote, escape);
            if (escape.empty())
                out.append(pointOf(c));
            else
                out.append(std::string_view(escape));
        }
        out.append(static_cast<char32_t>(quote));
    });
}

} // namespace

Value reprOfText(Runtime& rt, const Str& text)
{
    const std::uint64_t most = rt.budget.largestObject;
    TextBuilder out;
    appendRepr(out, text, most);
    if (out.length() > most)
        return memoryError(rt);
    return out.finish(rt);
}

std::string shownText(const Str& text, std::size_t most)
{
    std::string out;
    std::size_t shown = 1;
    visitText(text, [&](auto view) {
        const char quote = quoteOf(view);
        std::string escape;
        out += quote;
        for (const auto c : view) {
            escapeOf(pointOf(c), quote, escape);
            const std::size_t count = std::max<std::size_t>(1, escape.size());
            if (shown + count > most) {
                out += escape.empty() ? std::string() : escape.substr(0, most - shown);
                shown = most + 1;
                break;
            }
            shown += count;
            if (escape.empty())
                appendUtf8(out, pointOf(c));
            else
                out += escape;
        }
        if (shown <= most) {
            ++shown;
            if (shown <= most)
                out += quote;
        }
    });
    if (shown > most)
        out += "…";
    return out;
}

std::string reprOfBytes(std::string_view bytes)
{
    const char quote = quoteOf(bytes);
    std::string out = "b";
    out.reserve(bytes.size() + 3);
    out += quote;
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        if (byte == quote || byte == '\\') {
            out += '\\';
            out += byte;
        } else if (byte == '\t') {
            out += "\\t";
        } else if (byte == '\n') {
            out += "\\n";
        } else if (byte == '\r') {
            out += "\\r";
        } else if (c < 0x20 || c >= 0x7F) {
            appendEscape(out, c);
        } else {
            out += byte;
        }
    }
    out += quote;
    return out;
}

} // namespace nametag::runtime
