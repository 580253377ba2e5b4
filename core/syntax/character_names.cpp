// SPDX-License-Identifier: GPL-3.0-or-later
// Names and code points are facts of the Unicode Character Database (resources/unicode/names.txt).
#include "core/syntax/character_names.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace nametag::syntax {

// The file, made part of the program (embed_text.cmake).
extern const unsigned char kCharacterNames[];
extern const std::size_t kCharacterNamesSize;

namespace {

struct Alias {
    std::string_view name;
    char32_t character;
};

/// Other names that Python knows, above all those of control characters, which have none of their own.
constexpr Alias kAliases[] = {
    {"NULL", 0x0},
    {"START OF HEADING", 0x1},
    {"START OF TEXT", 0x2},
    {"END OF TEXT", 0x3},
    {"END OF TRANSMISSION", 0x4},
    {"ENQUIRY", 0x5},
    {"ACKNOWLEDGE", 0x6},
    {"ALERT", 0x7},
    {"BACKSPACE", 0x8},
    {"CHARACTER TABULATION", 0x9},
    {"HORIZONTAL TABULATION", 0x9},
    {"LINE FEED", 0xA},
    {"NEW LINE", 0xA},
    {"END OF LINE", 0xA},
    {"LINE TABULATION", 0xB},
    {"VERTICAL TABULATION", 0xB},
    {"FORM FEED", 0xC},
    {"CARRIAGE RETURN", 0xD},
    {"SHIFT OUT", 0xE},
    {"LOCKING-SHIFT ONE", 0xE},
    {"SHIFT IN", 0xF},
    {"LOCKING-SHIFT ZERO", 0xF},
    {"DATA LINK ESCAPE", 0x10},
    {"DEVICE CONTROL ONE", 0x11},
    {"DEVICE CONTROL TWO", 0x12},
    {"DEVICE CONTROL THREE", 0x13},
    {"DEVICE CONTROL FOUR", 0x14},
    {"NEGATIVE ACKNOWLEDGE", 0x15},
    {"SYNCHRONOUS IDLE", 0x16},
    {"END OF TRANSMISSION BLOCK", 0x17},
    {"CANCEL", 0x18},
    {"END OF MEDIUM", 0x19},
    {"SUBSTITUTE", 0x1A},
    {"ESCAPE", 0x1B},
    {"INFORMATION SEPARATOR FOUR", 0x1C},
    {"FILE SEPARATOR", 0x1C},
    {"INFORMATION SEPARATOR THREE", 0x1D},
    {"GROUP SEPARATOR", 0x1D},
    {"INFORMATION SEPARATOR TWO", 0x1E},
    {"RECORD SEPARATOR", 0x1E},
    {"INFORMATION SEPARATOR ONE", 0x1F},
    {"UNIT SEPARATOR", 0x1F},
    {"DELETE", 0x7F},
    {"PADDING CHARACTER", 0x80},
    {"HIGH OCTET PRESET", 0x81},
    {"BREAK PERMITTED HERE", 0x82},
    {"NO BREAK HERE", 0x83},
    {"INDEX", 0x84},
    {"NEXT LINE", 0x85},
    {"START OF SELECTED AREA", 0x86},
    {"END OF SELECTED AREA", 0x87},
    {"CHARACTER TABULATION SET", 0x88},
    {"HORIZONTAL TABULATION SET", 0x88},
    {"CHARACTER TABULATION WITH JUSTIFICATION", 0x89},
    {"LINE TABULATION SET", 0x8A},
    {"PARTIAL LINE FORWARD", 0x8B},
    {"PARTIAL LINE BACKWARD", 0x8C},
    {"REVERSE LINE FEED", 0x8D},
    {"SINGLE SHIFT TWO", 0x8E},
    {"SINGLE SHIFT THREE", 0x8F},
    {"DEVICE CONTROL STRING", 0x90},
    {"PRIVATE USE ONE", 0x91},
    {"PRIVATE USE TWO", 0x92},
    {"SET TRANSMIT STATE", 0x93},
    {"CANCEL CHARACTER", 0x94},
    {"MESSAGE WAITING", 0x95},
    {"START OF GUARDED AREA", 0x96},
    {"END OF GUARDED AREA", 0x97},
    {"START OF STRING", 0x98},
    {"SINGLE GRAPHIC CHARACTER INTRODUCER", 0x99},
    {"SINGLE CHARACTER INTRODUCER", 0x9A},
    {"CONTROL SEQUENCE INTRODUCER", 0x9B},
    {"STRING TERMINATOR", 0x9C},
    {"OPERATING SYSTEM COMMAND", 0x9D},
    {"PRIVACY MESSAGE", 0x9E},
    {"APPLICATION PROGRAM COMMAND", 0x9F},
    {"NUL", 0x0},
    {"SOH", 0x1},
    {"STX", 0x2},
    {"ETX", 0x3},
    {"EOT", 0x4},
    {"ENQ", 0x5},
    {"ACK", 0x6},
    {"BEL", 0x7},
    {"BS", 0x8},
    {"HT", 0x9},
    {"TAB", 0x9},
    {"LF", 0xA},
    {"NL", 0xA},
    {"EOL", 0xA},
    {"VT", 0xB},
    {"FF", 0xC},
    {"CR", 0xD},
    {"SO", 0xE},
    {"SI", 0xF},
    {"DLE", 0x10},
    {"DC1", 0x11},
    {"DC2", 0x12},
    {"DC3", 0x13},
    {"DC4", 0x14},
    {"NAK", 0x15},
    {"SYN", 0x16},
    {"ETB", 0x17},
    {"CAN", 0x18},
    {"EOM", 0x19},
    {"EM", 0x19},
    {"SUB", 0x1A},
    {"ESC", 0x1B},
    {"FS", 0x1C},
    {"GS", 0x1D},
    {"RS", 0x1E},
    {"US", 0x1F},
    {"SP", 0x20},
    {"DEL", 0x7F},
    {"NBSP", 0xA0},
    {"SHY", 0xAD},
    {"ZWSP", 0x200B},
    {"ZWNJ", 0x200C},
    {"ZWJ", 0x200D},
    {"LRM", 0x200E},
    {"RLM", 0x200F},
    {"BOM", 0xFEFF},
    {"ZWNBSP", 0xFEFF},
    {"BYTE ORDER MARK", 0xFEFF},
    {"WJ", 0x2060},
    {"LRE", 0x202A},
    {"RLE", 0x202B},
    {"PDF", 0x202C},
    {"LRO", 0x202D},
    {"RLO", 0x202E},
    {"NNBSP", 0x202F},
    {"MMSP", 0x205F},
    {"LRI", 0x2066},
    {"RLI", 0x2067},
    {"FSI", 0x2068},
    {"PDI", 0x2069},
    {"CGJ", 0x34F},
    {"WEIERSTRASS ELLIPTIC FUNCTION", 0x2118},
    {"VS16", 0xFE0F},
    {"VS15", 0xFE0E},
    {"LATIN SMALL LETTER GHA", 0x1A3},
    {"LATIN CAPITAL LETTER GHA", 0x1A2},
};

struct Range {
    char32_t first;
    char32_t last;
    int since; ///< the Python 3 that knows it
};

/// Characters that are named after their place.
constexpr Range kIdeographs[] = {
    {0x3400, 0x4DBF, 11},   {0x4E00, 0x9FFF, 11},   {0x20000, 0x2A6DF, 11}, {0x2A700, 0x2B738, 11},
    {0x2B739, 0x2B739, 12}, {0x2B740, 0x2B81D, 11}, {0x2B820, 0x2CEA1, 11}, {0x2CEB0, 0x2EBE0, 11},
    {0x2EBF0, 0x2EE5D, 13}, {0x30000, 0x3134A, 11}, {0x31350, 0x323AF, 12},
};
constexpr std::string_view kIdeograph = "CJK UNIFIED IDEOGRAPH-";

/// What newer versions have added to the names.
constexpr Range kAdded[] = {
    {0xCF3, 0xCF3, 12},     {0xECE, 0xECE, 12},     {0x10EFD, 0x10EFF, 12}, {0x1123F, 0x11241, 12},
    {0x11B00, 0x11B09, 12}, {0x11F00, 0x11F10, 12}, {0x11F12, 0x11F3A, 12}, {0x11F3E, 0x11F59, 12},
    {0x1342F, 0x1342F, 12}, {0x13439, 0x13455, 12}, {0x1B132, 0x1B132, 12}, {0x1B155, 0x1B155, 12},
    {0x1D2C0, 0x1D2D3, 12}, {0x1DF25, 0x1DF2A, 12}, {0x1E030, 0x1E06D, 12}, {0x1E08F, 0x1E08F, 12},
    {0x1E4D0, 0x1E4F9, 12}, {0x1F6DC, 0x1F6DC, 12}, {0x1F774, 0x1F776, 12}, {0x1F77B, 0x1F77F, 12},
    {0x1F7D9, 0x1F7D9, 12}, {0x1FA75, 0x1FA77, 12}, {0x1FA87, 0x1FA88, 12}, {0x1FAAD, 0x1FAAF, 12},
    {0x1FABB, 0x1FABD, 12}, {0x1FABF, 0x1FABF, 12}, {0x1FACE, 0x1FACF, 12}, {0x1FADA, 0x1FADB, 12},
    {0x1FAE8, 0x1FAE8, 12}, {0x1FAF7, 0x1FAF8, 12}, {0x2FFC, 0x2FFF, 13},   {0x31EF, 0x31EF, 13},
};

constexpr std::string_view kSyllable = "HANGUL SYLLABLE ";
constexpr char32_t kFirstSyllable = 0xAC00;
constexpr std::array<std::string_view, 19> kLeads = {"G",  "GG", "N", "D",  "DD", "R", "M", "B", "BB", "S",
                                                     "SS", "",   "J", "JJ", "C",  "K", "T", "P", "H"};
constexpr std::array<std::string_view, 21> kVowels = {"A",   "AE", "YA", "YAE", "EO", "E",  "YEO",
                                                      "YE",  "O",  "WA", "WAE", "OE", "YO", "U",
                                                      "WEO", "WE", "WI", "YU",  "EU", "YI", "I"};
constexpr std::array<std::string_view, 28> kTails = {
    "",   "G",  "GG", "GS", "N",  "NJ", "NH", "D",  "L", "LG", "LM", "LB", "LS", "LT",
    "LP", "LH", "M",  "B",  "BS", "S",  "SS", "NG", "J", "C",  "K",  "T",  "P",  "H"};
constexpr char32_t kSyllables = kLeads.size() * kVowels.size() * kTails.size();

constexpr unsigned kFirstSign = 33;
constexpr unsigned kSigns = 94;
constexpr unsigned kShort = 70; ///< first signs below this one begin words of two signs

/// All names, read once.
class Names {
public:
    Names()
    {
        std::string_view text(reinterpret_cast<const char*>(kCharacterNames), kCharacterNamesSize);
        std::string_view words = lineOf(text);
        while (!words.empty()) {
            const std::size_t end = std::min(words.find(' '), words.size());
            m_words.push_back(words.substr(0, end));
            words.remove_prefix(std::min(end + 1, words.size()));
        }
        char32_t next = 0;
        while (!text.empty())
            next = read(lineOf(text), next);
    }

    std::optional<char32_t> find(std::string_view name) const
    {
        for (const Entry& entry : m_entries)
            if (fits(entry, name))
                return entry.character;
        return {};
    }

    std::string of(char32_t character) const
    {
        const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), character,
                                         [](const Entry& entry, char32_t c) { return entry.character < c; });
        std::string name;
        if (at == m_entries.end() || at->character != character)
            return name;
        for (const std::uint16_t word : wordsOf(*at)) {
            name += name.empty() ? "" : " ";
            name += m_words[word];
        }
        return name;
    }

private:
    struct Entry {
        char32_t character;
        std::uint32_t first; ///< in m_tokens
        std::uint32_t count;
    };

    static std::string_view lineOf(std::string_view& text)
    {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        return line;
    }

    std::span<const std::uint16_t> wordsOf(const Entry& entry) const
    {
        return {m_tokens.data() + entry.first, entry.count};
    }

    /// One line: returns the character behind this one.
    char32_t read(std::string_view line, char32_t next)
    {
        if (line.front() == ' ') {
            next = 0;
            std::size_t i = 1;
            for (; line[i] != ' '; ++i)
                next = next * 16 + static_cast<char32_t>(line[i] <= '9' ? line[i] - '0' : line[i] - 'A' + 10);
            line.remove_prefix(i + 1);
        }
        const auto sign = [&line](std::size_t i) { return static_cast<unsigned char>(line[i]) - kFirstSign; };
        const auto first = static_cast<std::uint32_t>(m_tokens.size());
        const std::uint32_t before = m_entries.empty() ? 0 : m_entries.back().first;
        for (std::uint32_t i = 0; i < sign(0); ++i)
            m_tokens.push_back(m_tokens[before + i]);
        for (std::size_t i = 1; i < line.size();) {
            const bool isShort = sign(i) < kShort;
            const unsigned word = isShort ? sign(i) * kSigns + sign(i + 1)
                                          : kShort * kSigns + (sign(i) - kShort) * kSigns * kSigns +
                                                sign(i + 1) * kSigns + sign(i + 2);
            m_tokens.push_back(static_cast<std::uint16_t>(word));
            i += isShort ? 2 : 3;
        }
        m_entries.push_back({next, first, static_cast<std::uint32_t>(m_tokens.size()) - first});
        return next + 1;
    }

    bool fits(const Entry& entry, std::string_view name) const
    {
        for (const std::uint16_t word : wordsOf(entry)) {
            const std::string_view part = m_words[word];
            if (name.substr(0, part.size()) != part)
                return false;
            name.remove_prefix(part.size());
            if (!name.empty() && name.front() != ' ')
                return false;
            name.remove_prefix(name.empty() ? 0 : 1);
        }
        return name.empty();
    }

    std::vector<std::string_view> m_words;
    std::vector<std::uint16_t> m_tokens;
    std::vector<Entry> m_entries;
};

const Names& names()
{
    static const Names all;
    return all;
}

bool isIn(std::span<const Range> ranges, char32_t character, int minorVersion)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const Range& range) {
        return range.first <= character && character <= range.last && range.since <= minorVersion;
    });
}

bool isTooNew(char32_t character, int minorVersion)
{
    return isIn(kAdded, character, 99) && !isIn(kAdded, character, minorVersion);
}

std::string syllableName(char32_t character)
{
    const char32_t index = character - kFirstSyllable;
    std::string name(kSyllable);
    name += kLeads[index / (kVowels.size() * kTails.size())];
    name += kVowels[index / kTails.size() % kVowels.size()];
    name += kTails[index % kTails.size()];
    return name;
}

std::string ideographName(char32_t character)
{
    std::string digits;
    for (char32_t rest = character; rest > 0; rest >>= 4)
        digits.insert(digits.begin(), "0123456789ABCDEF"[rest & 15]);
    return std::string(kIdeograph) + digits;
}

std::optional<char32_t> madeByRule(const std::string& name, int minorVersion)
{
    if (name.compare(0, kIdeograph.size(), kIdeograph) == 0) {
        for (const Range& range : kIdeographs)
            for (char32_t c = range.first; c <= range.last && range.since <= minorVersion; ++c)
                if (ideographName(c) == name)
                    return c;
    } else if (name.compare(0, kSyllable.size(), kSyllable) == 0) {
        for (char32_t i = 0; i < kSyllables; ++i)
            if (syllableName(kFirstSyllable + i) == name)
                return kFirstSyllable + i;
    }
    return {};
}

} // namespace

std::optional<char32_t> characterNamed(std::string_view name, int minorVersion)
{
    std::string upper(name);
    for (char& letter : upper)
        letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    if (const auto found = madeByRule(upper, minorVersion))
        return found;
    const auto* alias = std::find_if(std::begin(kAliases), std::end(kAliases),
                                     [&](const Alias& each) { return each.name == upper; });
    if (alias != std::end(kAliases))
        return alias->character;
    const auto found = names().find(upper);
    if (!found || isTooNew(*found, minorVersion))
        return {};
    return found;
}

std::string nameOfCharacter(char32_t character, int minorVersion)
{
    if (character >= kFirstSyllable && character < kFirstSyllable + kSyllables)
        return syllableName(character);
    if (isIn(kIdeographs, character, minorVersion))
        return ideographName(character);
    return isTooNew(character, minorVersion) ? std::string() : names().of(character);
}

} // namespace nametag::syntax
