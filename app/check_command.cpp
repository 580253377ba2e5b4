// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/exit_status.h"
#include "core/contrast/c_run.h"
#include "core/exercise/check.h"
#include "core/lesson/check.h"
#include "core/lesson/lesson_loader.h"
#include "core/profile/profile_list.h"

#include <iostream>

namespace nametag::app {

namespace {

/// The last line of a traceback: what happened.
std::string lastLine(std::string text)
{
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    const auto begin = text.rfind('\n');
    return begin == std::string::npos ? text : text.substr(begin + 1);
}

void sayProblem(const std::string& file, SourceSpan span, const std::string& words)
{
    std::cout << file << ':' << span.line << ':' << span.column + 1 << ": error: " << words << '\n';
}

/// False if the script does not run to its end under this version; then it was said.
bool runsUnder(const profile::Profile& python, const simulator::Script& script)
{
    std::string errors;
    simulator::RunOptions options;
    options.profile = &python;
    options.write = [&errors](std::string_view text, int stream) {
        if (stream == 2)
            errors += text;
    };
    const simulator::RunOutcome outcome = simulator::run(script, options, nullptr);
    if (outcome.exitStatus == 0)
        return true;
    const std::string what = outcome.reason.empty() ? lastLine(errors) : outcome.reason;
    sayProblem(script.name, {outcome.line, 0, 0, 0},
               "under Python " + std::string(python.name) + " it ends with: " + what);
    return false;
}

/// False if a C program beside a cell has a mistake, or does not run to its end.
bool runsInC(const std::string& file, const lesson::Twin& twin)
{
    const auto run = contrast::runC(twin.text);
    if (run && !run->stop)
        return true;
    const Diagnostic& why = run ? *run->stop : run.error();
    sayProblem(file, lesson::placeInFile(twin, why.span),
               "in C: " + why.message + (why.hint.empty() ? "" : " " + why.hint));
    return false;
}

/// False if a question cannot be read or has no answer.
bool asksWell(const std::string& file, const lesson::Lesson& lesson)
{
    const auto problems = exercise::checkExercises(lesson);
    for (const Diagnostic& why : problems)
        sayProblem(file, why.span, why.message + (why.hint.empty() ? "" : ". " + why.hint));
    return problems.empty();
}

/// False if it asks for a Python that is not modelled.
bool knowsProfiles(const std::string& file, const lesson::Lesson& lesson)
{
    std::vector<std::string> wanted = lesson.profiles;
    if (!lesson.profile.empty())
        wanted.push_back(lesson.profile);
    bool fine = true;
    for (const std::string& name : wanted) {
        if (profile::findProfile(name))
            continue;
        std::string known;
        for (const profile::Profile& python : profile::allProfiles())
            known += (known.empty() ? "" : ", ") + std::string(python.name);
        sayProblem(file, {1, 0, 1, 0}, "there is no Python " + name + " here. There are " + known + ".");
        fine = false;
    }
    return fine;
}

/// False if something is wrong with the lesson.
bool isFine(const simulator::Script& script)
{
    const auto lesson = lesson::loadLesson(script.text, script.name);
    if (!lesson) {
        const Diagnostic& why = lesson.error();
        sayProblem(script.name, why.span, why.message + (why.hint.empty() ? "" : " " + why.hint));
        return false;
    }
    bool fine = true;
    for (const Diagnostic& why : lesson::checkLesson(*lesson)) {
        sayProblem(script.name, why.span, why.message + " " + why.hint);
        fine = false;
    }
    for (const lesson::Twin& twin : lesson->twins)
        fine = runsInC(script.name, twin) && fine;
    fine = knowsProfiles(script.name, *lesson) && fine;
    for (const profile::Profile& python : profile::allProfiles())
        if (lesson->isFor(python.name))
            fine = runsUnder(python, script) && fine;
    return asksWell(script.name, *lesson) && fine;
}

} // namespace

int checkLessons(const QStringList& words)
{
    CommandLine line("nametag check", "Says what is wrong with lessons: their format, and whether they run.");
    line.addFiles("FILE", "Lessons.", "FILE...");
    if (const auto status = line.read(words))
        return *status;
    if (line.files().isEmpty())
        return line.wrongUse("a FILE is missing");
    int status = kDone;
    for (const QString& path : line.files()) {
        const auto script = readScript(path);
        if (!script)
            status = kNoFile;
        else if (!isFine(*script) && status == kDone)
            status = kFailed;
    }
    return status;
}

} // namespace nametag::app
