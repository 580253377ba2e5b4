// SPDX-License-Identifier: GPL-3.0-or-later
// answer_programs VERSION [graph]: what Nametag makes of many programs, for random_programs.
// Reads the names of programs from standard input, one a line; writes of each one JSON line (name, out, err,
// status, reason), the lines of `nametag trace --compact` where they are wanted, and a line "end".
#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "core/trace/trace_writer.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <fstream>
#include <iostream>
#include <sstream>

using namespace nametag;

namespace {

constexpr std::uint64_t kMostSteps = 200; // as many as record_graph keeps
constexpr double kSeconds = 60;

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// What `nametag run` ends with.
int statusOf(const events::Recording& recording)
{
    switch (recording.ending) {
    case events::Ending::LimitReached:
    case events::Ending::Stopped: return 3;
    case events::Ending::NotCovered: return 4;
    default: return recording.exitStatus;
    }
}

void answer(const std::string& name, const profile::Profile& python, bool graph)
{
    simulator::RunOptions options;
    options.profile = &python;
    options.limits.seconds = kSeconds;
    if (!graph) // where Python wrote to a pipe
        options.outputBuffering = runtime::OutputBuffering::Full;
    std::string out;
    std::string err;
    options.write = [&](std::string_view text, int stream) { (stream == 2 ? err : out) += text; };
    options.readLine = [](std::string&) { return false; };
    simulator::Script script;
    script.text = bytesOf(name);
    script.name = name;
    const auto recording = simulator::record(script, options);

    QJsonObject told;
    told["name"] = QString::fromStdString(name);
    told["out"] = QString::fromUtf8(QByteArray::fromStdString(out));
    told["err"] = QString::fromUtf8(QByteArray::fromStdString(err));
    told["status"] = statusOf(*recording);
    told["reason"] = QString::fromStdString(recording->endingText);
    std::cout << QJsonDocument(told).toJson(QJsonDocument::Compact).constData() << '\n';
    if (graph && recording->ending != events::Ending::DoesNotCompile) {
        trace::TraceOptions wanted;
        wanted.events = trace::LineEvents::Statements;
        wanted.compact = true;
        wanted.maxSteps = kMostSteps;
        trace::writeTrace(timeline::Timeline(recording), wanted, std::cout);
    }
    std::cout << "end" << std::endl;
}

} // namespace

int main(int count, char** words)
{
    const profile::Profile* python = count > 1 ? profile::findProfile(words[1]) : nullptr;
    if (!python) {
        std::cerr << "answer_programs: which Python version?\n";
        return 2;
    }
    const bool graph = count > 2 && std::string_view(words[2]) == "graph";
    for (std::string name; std::getline(std::cin, name);)
        answer(name, *python, graph);
    return 0;
}
