// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/exit_status.h"
#include "app/setup.h"
#include "core/profile/profile_list.h"
#include "ui/panels/panel.h"
#include "ui/session/settings.h"
#include "ui/theme/desktop.h"
#include "ui/window/lesson_page.h"

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

/// What the window begins with.
struct Opening {
    QString file;
    int step = 0;
    std::optional<ui::Theme> theme;
    QString python;
    QString view;
    bool presents = false;
    bool again = false; ///< made anew for another size of texts
    bool scratchpad = false;
};

constexpr int kReopen = 71;

/// Before QApplication: all lengths follow the size of texts.
void scaleTexts(int percent)
{
    static const bool isGiven = !qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR");
    if (isGiven)
        return;
    if (percent == 100)
        qunsetenv("QT_SCALE_FACTOR");
    else
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

void fill(ui::MainWindow& window, const Opening& opening)
{
    if (!opening.file.isEmpty())
        window.openFile(opening.file, opening.step);
    else if (opening.scratchpad)
        window.openLastScratchpad();
    else if (!opening.again)
        window.recover();
    if (opening.again) {
        window.takeDraft();
        window.session().goToWhenRun(static_cast<StepIndex>(opening.step));
        window.showPreferences();
    }
    if (!opening.python.isEmpty())
        window.session().setProfile(opening.python);
    if (opening.presents && !opening.again)
        window.present();
}

/// Shows the window until it is closed, or until it is to be made anew: then `opening` says how.
int runWindow(Opening& opening)
{
    ui::Settings settings;
    scaleTexts(settings.textSize());
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
    ui::MainWindow window(windowSetup(), settings);
    if (opening.theme)
        window.setTheme(*opening.theme);
    if (!opening.view.isEmpty())
        window.openWithView(opening.view);
    ui::Desktop desktop;
    if (!opening.theme)
        QObject::connect(&desktop, &ui::Desktop::changed, &window, &ui::MainWindow::followDesktop);
    desktop.ask();
    QObject::connect(&window, &ui::MainWindow::reopenAsked, &window, [&] {
        const ui::LessonSession& session = window.session();
        const bool isOpen = session.isOpen() && window.lessonPage().isVisible();
        opening.again = true;
        opening.theme.reset();
        opening.python.clear();
        opening.step = static_cast<int>(session.step());
        opening.scratchpad = isOpen && session.script().isScratchpad();
        opening.file = isOpen ? session.script().path : QString();
        window.close();
        QApplication::exit(kReopen);
    });
    window.show();
    fill(window, opening);
    return QApplication::exec();
}

} // namespace

int openWindow(const QStringList& words)
{
    CommandLine line("nametag", aboutText());
    line.addFiles("FILE", "A lesson, any Python file, a notebook, or a recording.", "[FILE]");
    line.addOption({"step", "The step to stand at.", "N", "0"});
    line.addOption({"python", "The Python version: 3.11, 3.12 or 3.13.", "V"});
    line.addOption({"theme", "light, dark, projector or hall.", "NAME"});
    line.addOption({"view", "What is shown: " + ui::panelIds() + ".", "VIEW"});
    line.addOption(QCommandLineOption("present", "Begins in presentation mode, where FILE is given."));
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
    if (!line.files().isEmpty() && !QFileInfo(line.files().first()).isFile()) {
        sayError(QString("nametag: %1 is no command and no file").arg(line.files().first()));
        return kNoFile;
    }

    chooseDisplay();
    Opening opening;
    opening.file = line.files().isEmpty() ? QString() : QFileInfo(line.files().first()).absoluteFilePath();
    opening.step = static_cast<int>(*step);
    if (line.has("theme"))
        opening.theme = themeFrom(line.value("theme"));
    opening.python = line.value("python");
    opening.view = line.value("view");
    opening.presents = line.has("present");
    int status = kReopen;
    while (status == kReopen)
        status = runWindow(opening);
    return status;
}

} // namespace nametag::app
