// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/exit_status.h"
#include "app/setup.h"
#include "core/profile/profile_list.h"
#include "ui/panels/panel.h"
#include "ui/session/settings.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdio>

namespace nametag::app {

namespace {

std::optional<ui::Theme> themeFrom(const QString& name)
{
    const QString id = name == "light" ? "paper" : name == "dark" ? "slate" : name;
    const auto found = ui::themeNamed(id);
    return found ? std::optional(ui::Theme(*found)) : std::nullopt;
}

QString aboutText()
{
    QString text = "Shows how Python manages memory: opens the library, or FILE.\n\nOther commands:";
    for (const Command& command : commands())
        text += QString("\n  nametag %1 %2").arg(command.word, -9).arg(command.summary);
    return text;
}

} // namespace

int openWindow(const QStringList& words)
{
    CommandLine line("nametag", aboutText());
    line.addFiles("FILE", "A lesson or any Python file.", "[FILE]");
    line.addOption({"step", "The step to stand at.", "N", "0"});
    line.addOption({"python", "The Python version: 3.11, 3.12 or 3.13.", "V"});
    line.addOption({"theme", "light, dark, projector or hall.", "NAME"});
    line.addOption({"view", "What is shown: " + ui::panelIds() + ".", "VIEW"});
    line.addOption(QCommandLineOption("present", "Begins in presentation mode (not in this version yet)."));
    if (const auto status = line.read(words))
        return *status;
    const auto step = line.number("step", 0);
    if (!step)
        return kWrongUse;
    if (line.files().size() > 1)
        return line.wrongUse("one FILE at a time");
    if (line.has("theme") && !themeFrom(line.value("theme")))
        return line.wrongUse("--theme takes light, dark, projector or hall");

    if (line.has("python") && !profile::findProfile(line.value("python").toStdString()))
        return line.wrongUse("--python takes 3.11, 3.12 or 3.13");
    if (line.has("view") && !ui::panelWithId(line.value("view")))
        return line.wrongUse("--view takes one of " + ui::panelIds());
    if (line.has("present"))
        return line.wrongUse("presentation mode is not in this version yet");
    if (!line.files().isEmpty() && !QFileInfo(line.files().first()).isFile()) {
        sayError(QString("nametag: %1 is no command and no file").arg(line.files().first()));
        return kNoFile;
    }

    chooseDisplay();
    ui::Settings settings;
    if (settings.textSize() != 100 && qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(settings.textSize() / 100.0));
    int count = 1;
    QByteArray name = "nametag";
    char* arguments[] = {name.data(), nullptr};
    QApplication application(count, arguments);
    if (QGuiApplication::platformName() == "offscreen" &&
        qEnvironmentVariable("QT_QPA_PLATFORM") != "offscreen") {
        sayError("nametag: no display was found; nametag render FILE -o picture.png draws without one");
        return kFailed;
    }
    QApplication::setApplicationName("nametag");
    QApplication::setApplicationDisplayName("Nametag");
    ui::loadFonts();
    ui::applyTheme(application, ui::Theme(ui::themeNamed(settings.theme()).value_or(ui::ThemeName::Paper)));
    ui::MainWindow window(windowSetup(), settings);
    if (line.has("theme"))
        window.setTheme(*themeFrom(line.value("theme")));
    if (line.has("view"))
        window.openWithView(line.value("view"));
    window.show();
    if (!line.files().isEmpty())
        window.openFile(QFileInfo(line.files().first()).absoluteFilePath(), static_cast<int>(*step));
    if (line.has("python"))
        window.session().setProfile(line.value("python"));
    return QApplication::exec();
}

} // namespace nametag::app
