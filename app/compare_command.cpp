// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/exit_status.h"
#include "app/real_python.h"
#include "core/profile/profile_list.h"
#include "core/trace/comparison.h"
#include "core/trace/trace_writer.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <iostream>
#include <sstream>

namespace nametag::app {

namespace {

constexpr std::size_t kMostTold = 60;

/// "3.12" of a recording that begins with {"oracle":1,"python":"3.12.1"; nothing if it says no version.
std::string versionIn(const std::string& recording)
{
    const std::string key = "\"python\"";
    const std::size_t line = std::min(recording.find('\n'), recording.size());
    const std::size_t at = recording.find(key);
    if (at == std::string::npos || at > line)
        return {};
    const std::size_t from = recording.find('"', at + key.size()) + 1;
    const std::size_t dot = recording.find('.', from);
    const std::size_t end = recording.find_first_not_of("0123456789", dot + 1);
    return dot < line && end <= line ? recording.substr(from, end - from) : std::string();
}

std::string traceOf(const simulator::Script& script, const profile::Profile& profile, std::uint64_t maxSteps,
                    int& status)
{
    simulator::RunOptions options;
    options.profile = &profile;
    simulator::RunOutcome outcome;
    const auto recording = simulator::record(script, options, &outcome);
    if (recording->ending == events::Ending::DoesNotCompile ||
        recording->ending == events::Ending::NotCovered) {
        std::cerr << recording->errorText;
        status = statusOf(outcome, recording->scriptName);
        return {};
    }
    trace::TraceOptions wanted;
    wanted.events = trace::LineEvents::Statements;
    wanted.maxSteps = maxSteps;
    std::ostringstream out;
    trace::writeTrace(timeline::Timeline(recording), wanted, out);
    return std::move(out).str();
}

void tell(const trace::TraceComparison& compared)
{
    std::size_t told = 0;
    for (const trace::TraceDifference& difference : compared.differences) {
        if (told++ == kMostTold)
            break;
        std::cout << "line " << difference.line << ", state " << difference.state << ": " << difference.what
                  << ": simulator " << difference.first << ", Python " << difference.second;
        if (difference.states > 1)
            std::cout << " (in " << difference.states << " states)";
        std::cout << '\n';
    }
    if (compared.differences.size() > kMostTold)
        std::cout << compared.differences.size() - kMostTold << " more differ\n";
    if (compared.parted)
        std::cout << "The runs part there; what comes after is not compared.\n";
    std::cout << compared.agreeing << " of " << compared.facts << " facts agree in " << compared.states
              << " states (simulator " << compared.firstPython << ", Python " << compared.secondPython
              << ")\n";
    std::cout.flush();
}

} // namespace

int compareScript(const QStringList& words)
{
    CommandLine line("nametag compare",
                     "Runs a script in the simulator and under a real Python, and says how "
                     "many facts agree and which differ: names, what they lead to, types, "
                     "values, output. Addresses, sizes and counts are not compared.");
    line.addFiles("SCRIPT", "The script to run.", "SCRIPT");
    line.addOption({"with", "The Python to compare with.", "PYTHON", "python3"});
    line.addOption({"python", "The version to simulate; without it, that of the Python.", "V"});
    line.addOption({"max-steps", "The most states to compare.", "N", "10000"});
    if (const auto status = line.read(words))
        return *status;
    if (line.files().size() != 1)
        return line.wrongUse("it takes one script");
    const auto most = line.number("max-steps", 1);
    if (!most)
        return kWrongUse;
    const QString path = line.files().first();
    auto script = readScript(path);
    if (!script)
        return kNoFile;
    script->typed = false; // the Python runs it as a whole, too
    script->unitStarts.clear();
    const QTemporaryDir folder;
    const QString kept = folder.filePath("run.json");
    if (!recordWith({line.value("with"), *most, true}, path, kept))
        return kNoFile;
    QFile file(kept);
    if (!file.open(QIODevice::ReadOnly)) {
        sayError("nametag: " + line.value("with") + " has recorded nothing");
        return kNoFile;
    }
    const std::string recorded = file.readAll().toStdString();
    const std::string wanted = line.has("python") ? line.value("python").toStdString() : versionIn(recorded);
    const profile::Profile* profile = profile::findProfile(wanted);
    if (!profile)
        return line.wrongUse(QString("Python %1 is not simulated; choose one with --python")
                                 .arg(QString::fromStdString(wanted)));
    int status = kDone;
    const std::string simulated = traceOf(*script, *profile, *most, status);
    if (status != kDone)
        return status;
    const trace::TraceComparison compared = trace::compareTraces(simulated, recorded);
    if (!compared.fault.empty()) {
        sayError("nametag: " + QString::fromStdString(compared.fault));
        return kFailed;
    }
    tell(compared);
    return compared.differences.empty() ? kDone : kFailed;
}

} // namespace nametag::app
