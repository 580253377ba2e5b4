// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_problem.h"

#include "ui/session/producer.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nametag::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("RunProblem", text);
}

struct Headline {
    const char* start; ///< of CPython's message
    const char* headline;
};

constexpr Headline kSyntax[] = {
    {"SyntaxError: '(' was never closed", QT_TRANSLATE_NOOP("RunProblem", "This bracket is never closed")},
    {"SyntaxError: '[' was never closed", QT_TRANSLATE_NOOP("RunProblem", "This bracket is never closed")},
    {"SyntaxError: '{' was never closed", QT_TRANSLATE_NOOP("RunProblem", "This bracket is never closed")},
    {"SyntaxError: unterminated", QT_TRANSLATE_NOOP("RunProblem", "This string is never closed")},
    {"SyntaxError: expected ':'", QT_TRANSLATE_NOOP("RunProblem", "A colon is missing")},
    {"IndentationError: unexpected indent", QT_TRANSLATE_NOOP("RunProblem", "This line is too far right")},
    {"IndentationError: expected an indented",
     QT_TRANSLATE_NOOP("RunProblem", "The body of the block is missing")},
    {"IndentationError", QT_TRANSLATE_NOOP("RunProblem", "The indentation does not fit")},
};

constexpr Headline kRaised[] = {
    {"IndexError", QT_TRANSLATE_NOOP("RunProblem", "There is no item at this index")},
    {"KeyError", QT_TRANSLATE_NOOP("RunProblem", "There is no such key")},
    {"NameError", QT_TRANSLATE_NOOP("RunProblem", "There is no tag with this name")},
    {"UnboundLocalError", QT_TRANSLATE_NOOP("RunProblem", "The tag is not tied to an object yet")},
    {"ZeroDivisionError", QT_TRANSLATE_NOOP("RunProblem", "Nothing can be divided by zero")},
    {"TypeError", QT_TRANSLATE_NOOP("RunProblem", "The type does not fit")},
    {"ValueError", QT_TRANSLATE_NOOP("RunProblem", "The value does not fit")},
    {"AttributeError", QT_TRANSLATE_NOOP("RunProblem", "The object has no such attribute")},
    {"RecursionError", QT_TRANSLATE_NOOP("RunProblem", "Too many calls inside calls")},
    {"AssertionError", QT_TRANSLATE_NOOP("RunProblem", "An assertion does not hold")},
};

/// A headline that says what it is about, from CPython's words.
struct Told {
    const char* pattern;
    const char* headline;
};

constexpr Told kTold[] = {
    {"^KeyError: (.{1,24})$", QT_TRANSLATE_NOOP("RunProblem", "There is no key %1")},
    {"^NameError: name '(\\w{1,24})'", QT_TRANSLATE_NOOP("RunProblem", "There is no tag %1")},
    {"^AttributeError: .*has no attribute '(\\w{1,20})'",
     QT_TRANSLATE_NOOP("RunProblem", "There is no attribute %1")},
};

/// "There is no item 2" for an index that stands in the line; else nothing.
QString toldHeadline(const RunProblem& problem, const QString& source)
{
    for (const Told& told : kTold) {
        const auto match = QRegularExpression(QString::fromLatin1(told.pattern)).match(problem.exact);
        if (match.hasMatch())
            return words(told.headline).arg(match.captured(1));
    }
    static const QRegularExpression index(QStringLiteral("\\[\\s*(-?\\d+)\\s*\\]$"));
    const QString line = source.split(u'\n').value(problem.line - 1);
    const auto match = index.match(line.mid(problem.column, problem.length));
    if (problem.exact.startsWith(QStringLiteral("IndexError")) && problem.column >= 0 && match.hasMatch())
        return words("There is no item %1").arg(match.captured(1));
    return {};
}

template <std::size_t N>
QString headlineFor(const Headline (&table)[N], const QString& exact, const char* otherwise)
{
    for (const Headline& row : table)
        if (exact.startsWith(QLatin1String(row.start)))
            return words(row.headline);
    return words(otherwise);
}

QVector<ProblemFrame> framesIn(const QString& traceback)
{
    static const QRegularExpression pattern(QStringLiteral("^  File \".*\", line (\\d+), in (.+)$"),
                                            QRegularExpression::MultilineOption);
    QVector<ProblemFrame> frames;
    auto matches = pattern.globalMatch(traceback);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(2);
        frames.prepend({match.captured(1).toInt(), name == QStringLiteral("<module>") ? words("Module")
                                                   : name.startsWith(u'<')            ? name
                                                                                      : name + "()"});
    }
    return frames.size() > 6 ? frames.mid(0, 6) : frames;
}

/// Where the last line of carets points, without the four blanks before the source line.
void readCarets(RunProblem& problem, const QStringList& lines, const QString& source)
{
    static const QRegularExpression carets(QStringLiteral("^ *([~^]*\\^[~^]*)$"));
    const QStringList sourceLines = source.split(u'\n');
    if (problem.line < 1 || problem.line > sourceLines.size())
        return;
    for (qsizetype i = lines.size() - 1; i > 0; --i) {
        const auto match = carets.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString& text = sourceLines[problem.line - 1];
        qsizetype indent = 0;
        while (indent < text.size() && text[indent].isSpace())
            ++indent;
        problem.column = static_cast<int>(std::max<qsizetype>(0, match.capturedStart(1) - 4 + indent));
        problem.length = static_cast<int>(match.capturedLength(1));
        return;
    }
}

/// A run that raised an error marks the part of its line that did, where that is a part.
void readRaisedCarets(RunProblem& problem, const QStringList& lines, const QString& source)
{
    // the carets of the innermost frame: after the last "File" line
    qsizetype last = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines[i].startsWith(QStringLiteral("  File \"")))
            last = i;
    readCarets(problem, lines.mid(last), source);
}

void readError(RunProblem& problem, const events::Recording& recording)
{
    const QString text = QString::fromStdString(recording.errorText);
    const QStringList lines = text.trimmed().split(u'\n');
    problem.exact = lines.isEmpty() ? QString() : lines.back();
    static const QRegularExpression where(QStringLiteral("line (\\d+)"));
    if (problem.line == 0) {
        auto matches = where.globalMatch(text);
        while (matches.hasNext())
            problem.line = matches.next().captured(1).toInt();
    }
    if (problem.kind == RunProblem::Kind::DoesNotCompile) {
        readCarets(problem, lines, QString::fromStdString(recording.source));
        problem.pill = words("does not compile");
        problem.headline = headlineFor(kSyntax, problem.exact,
                                       QT_TRANSLATE_NOOP("RunProblem", "Python cannot read this line"));
        problem.body = words("Python stopped reading at line %1. Nothing has run.").arg(problem.line);
        return;
    }
    problem.frames = framesIn(text);
    if (!problem.frames.isEmpty())
        problem.line = problem.frames.front().line;
    readRaisedCarets(problem, lines, QString::fromStdString(recording.source));
    problem.pill = words("stopped at step %1").arg(recording.stepCount());
    problem.headline = headlineFor(kRaised, problem.exact,
                                   QT_TRANSLATE_NOOP("RunProblem", "The program stopped with an error"));
    const QString told = toldHeadline(problem, QString::fromStdString(recording.source));
    problem.headline = told.isEmpty() ? problem.headline : told;
    problem.body = words("The program stopped on line %1. Everything before it is kept.").arg(problem.line);
}

} // namespace

RunProblem problemOf(const events::Recording& recording)
{
    RunProblem problem;
    problem.line = static_cast<int>(recording.endingLine);
    const QString ending = QString::fromStdString(recording.endingText);
    switch (recording.ending) {
    case events::Ending::DoesNotCompile:
        problem.kind = RunProblem::Kind::DoesNotCompile;
        readError(problem, recording);
        break;
    case events::Ending::Raised:
        problem.kind = RunProblem::Kind::Raised;
        readError(problem, recording);
        break;
    case events::Ending::LimitReached:
        problem.kind = RunProblem::Kind::Limit;
        problem.pill = words("%L1 steps").arg(recording.stepCount());
        problem.headline = words("Stopped after %L1 steps").arg(recording.stepCount());
        problem.body = words("Everything up to this point is kept, and you can step through it.");
        problem.exact = ending.startsWith(QStringLiteral("the limit of")) ? QString() : ending;
        break;
    case events::Ending::NotCovered:
        problem.kind = RunProblem::Kind::NotCovered;
        problem.pill = words("not simulated");
        problem.headline = words("This part of Python is not simulated");
        problem.exact = ending.mid(ending.lastIndexOf(QStringLiteral(": ")) + 1).trimmed();
        problem.body = recording.stepCount() == 0 ? words("Line %1 uses it, so nothing has run.")
                                                  : words("Line %1 uses it. What ran before it is kept.");
        problem.body =
            problem.line > 0 ? problem.body.arg(problem.line) : words("What ran before it is kept.");
        problem.body += QLatin1Char(' ') + words("Record the file with your own Python to see it.");
        break;
    case events::Ending::Stopped:
        if (recording.endingText == kWaitsForInput)
            break;
        problem.kind = RunProblem::Kind::Stopped;
        problem.pill = words("stopped");
        problem.headline = words("The run was stopped");
        problem.body = words("Everything up to this point is kept, and you can step through it.");
        break;
    case events::Ending::Finished:
    case events::Ending::Exited:
    case events::Ending::Running: break;
    }
    return problem;
}

} // namespace nametag::ui
