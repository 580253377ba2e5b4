// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup.h"

#include "app/command_line.h"
#include "app/real_python.h"
#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace nametag::app {

namespace {

/// The request must outlive them.
simulator::RunOptions optionsFor(const ui::RunRequest& request)
{
    simulator::RunOptions options;
    const profile::Profile* found = profile::findProfile(request.profile);
    options.profile = found ? found : &profile::defaultProfile();
    options.limits.steps = request.maxSteps;
    options.limits.seconds = request.maxSeconds;
    options.limits.memory = request.maxMemory;
    options.limits.output = request.maxOutput;
    options.endOfInput = ui::kWaitsForInput;
    options.readLine = [&request, next = std::size_t{0}](std::string& text) mutable {
        if (next == request.answers.size())
            return false;
        text = request.answers[next++];
        return true;
    };
    return options;
}

ui::Producer producerOf(bool typed)
{
    return [typed](const ui::RunRequest& request, const std::stop_token& stop) {
        simulator::RunOptions options = optionsFor(request);
        options.stop = stop;
        options.progress = request.progress.get();
        return simulator::record(scriptOf(request.text, request.scriptName, typed), options);
    };
}

ui::PlaceFinder placeFinder(bool typed)
{
    return [typed](const ui::RunRequest& request, std::size_t most) {
        return simulator::placesOf(scriptOf(request.text, request.scriptName, typed), optionsFor(request),
                                   most);
    };
}

} // namespace

} // namespace nametag::app

namespace nametag::ui {

Producer simulatorProducer()
{
    return app::producerOf(false);
}

} // namespace nametag::ui

namespace nametag::app {

namespace {

/// Qt tells about each platform that it tries; a person only needs to know how it ended.
void passOn(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const bool chatter =
        QByteArrayView(context.category).startsWith("qt.qpa") || text.startsWith("QStandardPaths");
    if (!chatter || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

void drawWithoutDisplay()
{
    qInstallMessageHandler(passOn);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char* name : {"QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"})
        qunsetenv(name);
}

void chooseDisplay()
{
    qInstallMessageHandler(passOn);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "wayland;xcb;offscreen");
}

/// A text as this Python runs it, or the first one of the path.
static ui::RealRun recordedHere(const QString& python, const QString& text, const QString& fileName)
{
    constexpr std::uint64_t kMostStates = 10'000;
    constexpr int kLongest = 10; // seconds
    const QTemporaryDir folder;
    const QString name = QFileInfo(fileName).completeBaseName();
    const QString script = folder.filePath((name.isEmpty() ? QString("script") : name) + ".py");
    const QString kept = folder.filePath("run.json");
    QFile file(script);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return {{}, "no temporary file can be written."};
    file.close();
    const QString program = python.isEmpty() ? QString("python3") : python;
    const auto status = recordWith({program, kMostStates, true, kLongest}, script, kept);
    QFile run(kept);
    if (!run.open(QIODevice::ReadOnly))
        return {{}, program + (status ? " has recorded nothing." : " was not found, or took too long.")};
    return {run.readAll().toStdString(), {}};
}

std::filesystem::path lessonFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char* place : {"../../lessons", "../share/nametag/lessons"}) {
        if (program.exists(place))
            return program.absoluteFilePath(place).toStdString();
    }
    return {};
}

ui::WindowSetup windowSetup(bool typed)
{
    ui::WindowSetup setup{producerOf(typed), lessonFolder(), {}, placeFinder(typed)};
    setup.recorder = &recordedHere;
    setup.pythons = &findPythons;
    for (const profile::Profile& profile : profile::allProfiles())
        setup.profiles << QString::fromUtf8(profile.name.data(), static_cast<qsizetype>(profile.name.size()));
    return setup;
}

} // namespace nametag::app
