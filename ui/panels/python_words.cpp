// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/python_words.h"

#include <QSet>
#include <QString>

namespace nametag::ui {

namespace {

bool isKeyword(QStringView word)
{
    static const QSet<QString> words = {
        "False", "None",     "True",  "and",    "as",   "assert", "async",  "await",    "break",
        "class", "continue", "def",   "del",    "elif", "else",   "except", "finally",  "for",
        "from",  "global",   "if",    "import", "in",   "is",     "lambda", "nonlocal", "not",
        "or",    "pass",     "raise", "return", "try",  "while",  "with",   "yield"};
    return words.contains(word.toString());
}

bool isBuiltin(QStringView word)
{
    static const QSet<QString> words = {
        "abs",       "all",    "any",      "bool",       "bytes",     "chr",     "dict",   "divmod",
        "enumerate", "filter", "float",    "format",     "frozenset", "getattr", "hash",   "hex",
        "id",        "input",  "int",      "isinstance", "iter",      "len",     "list",   "map",
        "max",       "min",    "next",     "object",     "open",      "ord",     "pow",    "print",
        "range",     "repr",   "reversed", "round",      "set",       "setattr", "sorted", "str",
        "sum",       "super",  "tuple",    "type",       "vars",      "zip"};
    return words.contains(word.toString());
}

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool continuesName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

class LineReader {
public:
    LineReader(QStringView line, OpenString open)
        : m_line(line)
    {
        m_result.open = open;
    }

    WordLine read()
    {
        if (m_result.open != OpenString::None)
            readTriple(0, m_result.open == OpenString::Single ? u'\'' : u'"');
        while (m_at < m_line.size())
            readOne();
        return std::move(m_result);
    }

private:
    QChar at(qsizetype i) const { return i < m_line.size() ? m_line[i] : QChar(); }

    void add(qsizetype start, qsizetype end, WordKind kind)
    {
        m_result.words.push_back({static_cast<int>(start), static_cast<int>(end - start), kind});
        m_at = end;
    }

    void readOne()
    {
        const QChar c = m_line[m_at];
        if (c == u'#')
            return add(m_at, m_line.size(), WordKind::Comment);
        if (c == u'"' || c == u'\'')
            return readString(m_at);
        if (c.isDigit() || (c == u'.' && at(m_at + 1).isDigit()))
            return readNumber();
        if (startsName(c))
            return readName();
        ++m_at;
    }

    void readName()
    {
        qsizetype end = m_at;
        while (end < m_line.size() && continuesName(m_line[end]))
            ++end;
        const QStringView word = m_line.sliced(m_at, end - m_at);
        const bool quote = at(end) == u'"' || at(end) == u'\'';
        if (quote && word.size() <= 2 && QStringView(u"rRbBuUfF").contains(word[0]))
            return readString(m_at, end);
        const bool isAttribute = m_at > 0 && m_line[m_at - 1] == u'.';
        WordKind kind = WordKind::Name;
        if (isKeyword(word))
            kind = WordKind::Keyword;
        else if (m_afterDef)
            kind = WordKind::Definition;
        else if (!isAttribute && isBuiltin(word))
            kind = WordKind::Builtin;
        m_afterDef = word == u"def" || word == u"class";
        add(m_at, end, kind);
    }

    void readNumber()
    {
        qsizetype end = m_at;
        while (end < m_line.size() && (continuesName(m_line[end]) || m_line[end] == u'.' ||
                                       (QStringView(u"+-").contains(m_line[end]) &&
                                        QStringView(u"eE").contains(m_line[end - 1]) && !isHex())))
            ++end;
        add(m_at, end, WordKind::Number);
    }

    bool isHex() const { return m_line[m_at] == u'0' && QStringView(u"xX").contains(at(m_at + 1)); }

    void readString(qsizetype start) { readString(start, start); }

    void readString(qsizetype start, qsizetype quoteAt)
    {
        const QChar quote = m_line[quoteAt];
        if (at(quoteAt + 1) == quote && at(quoteAt + 2) == quote) {
            m_at = quoteAt + 3;
            return readTriple(start, quote);
        }
        qsizetype end = quoteAt + 1;
        while (end < m_line.size() && m_line[end] != quote)
            end += m_line[end] == u'\\' ? 2 : 1;
        add(start, std::min(end + 1, m_line.size()), WordKind::String);
    }

    /// Reads on from m_at to the closing quotes, or to the end of the line.
    void readTriple(qsizetype start, QChar quote)
    {
        const QString close(3, quote);
        const qsizetype found = m_line.indexOf(close, m_at);
        if (found < 0) {
            m_result.open = quote == u'\'' ? OpenString::Single : OpenString::Double;
            return add(start, m_line.size(), WordKind::String);
        }
        m_result.open = OpenString::None;
        add(start, found + 3, WordKind::String);
    }

    QStringView m_line;
    qsizetype m_at = 0;
    bool m_afterDef = false;
    WordLine m_result;
};

} // namespace

WordLine wordsOf(QStringView line, OpenString open)
{
    return LineReader(line, open).read();
}

} // namespace nametag::ui
