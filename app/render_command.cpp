// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/exit_status.h"
#include "app/setup.h"
#include "core/simulator/simulate.h"
#include "ui/exercises/predictions.h"
#include "ui/export/exporter.h"
#include "ui/panels/panel.h"
#include "ui/panels/stage_pane.h"
#include "ui/scene/heap_view.h"
#include "ui/session/settings.h"
#include "ui/theme/fonts.h"
#include "ui/window/lesson_page.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QPainter>
#include <QPicture>
#include <QTemporaryDir>

#include <cstdio>

namespace nametag::app {

namespace {

constexpr QSize kWindowSize{1440, 900};

struct Wish {
    QString file;
    QString out;
    QString python; ///< asked for by name, or empty
    QString view;
    std::optional<StepIndex> step;
    bool allSteps = false;
    bool onlyStage = false;
    bool typed = false; ///< at the prompt
    simulator::Limits limits;
    ui::Theme theme;
    QSize window = kWindowSize;
    ui::PageOptions page;
};

std::optional<QSize> sizeFrom(const QString& text)
{
    const QStringList parts = text.split('x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    constexpr int kLargest = 16384;
    const bool fine = parts.size() == 2 && size.width() > 0 && size.height() > 0 &&
                      size.width() <= kLargest && size.height() <= kLargest;
    return fine ? std::optional(size) : std::nullopt;
}

/// Nothing if a word is wrong; then it was said.
std::optional<Wish> wishFrom(const CommandLine& line)
{
    Wish wish;
    const auto wrong = [&line](const QString& what) {
        line.wrongUse(what);
        return std::optional<Wish>();
    };
    wish.file = line.files().first();
    wish.out = line.value("o");
    wish.python = line.has("python") ? line.value("python") : QString();
    if (wish.out.isEmpty() || !ui::exporterFor(wish.out))
        return wrong("-o takes a file whose name ends in .png, .svg, .gif or .pdf");
    const QString theme = line.value("theme");
    const auto name = ui::themeNamed(theme == "light" ? "paper" : theme == "dark" ? "slate" : theme);
    if (!name)
        return wrong("--theme takes light, dark, projector or hall");
    wish.theme = ui::Theme(*name);
    wish.view = line.value("view");
    if (!ui::panelWithId(wish.view))
        return wrong("--view takes one of " + ui::panelIds());
    if (line.value("crop") != "stage" && line.value("crop") != "window")
        return wrong("--crop takes stage or window");
    wish.onlyStage = line.value("crop") == "stage";
    wish.allSteps = line.has("all-steps");
    wish.typed = line.isRepl();
    wish.limits = line.limits();
    if (line.has("step")) {
        const auto step = line.number("step", 0);
        if (!step)
            return std::nullopt;
        wish.step = static_cast<StepIndex>(*step);
    }
    if (line.has("size")) {
        const auto size = sizeFrom(line.value("size"));
        if (!size)
            return wrong("--size takes a size such as 1440x900");
        wish.page.size = *size;
        wish.window = *size;
    }
    bool fine = false;
    wish.page.scale = line.value("scale").toDouble(&fine);
    if (!fine || wish.page.scale < 0.1 || wish.page.scale > 8)
        return wrong("--scale takes a number from 0.1 to 8");
    return wish;
}

/// What a page shows now, kept for later.
ui::Page keptPage(const ui::Page& page)
{
    QPicture picture;
    QPainter painter(&picture);
    page.paint(painter, true);
    painter.end();
    ui::Page kept = page;
    kept.paint = [picture](QPainter& target, bool) mutable { target.drawPicture(0, 0, picture); };
    return kept;
}

/// A window that nobody sees, on one script.
class Studio {
public:
    explicit Studio(const Wish& wish)
        : m_wish(wish)
        , m_settings(m_folder.filePath("nametag.ini"))
        , m_window(limited(windowSetup(wish.typed), wish.limits), m_settings)
    {
        m_window.setTheme(wish.theme);
        m_window.resize(
            wish.window.expandedTo({ui::MainWindow::kSmallestWidth, ui::MainWindow::kSmallestHeight}));
        m_window.lessonPage().stage().view().animator().setMode(ui::MotionMode::None);
        m_window.openWithView(wish.view);
        m_window.lessonPage().predictions().setOn(false); // a picture shows its step
        m_window.show();
    }

    /// Runs the script to its end.
    void run()
    {
        QEventLoop loop;
        QObject::connect(&session(), &ui::LessonSession::runFinished, &loop, &QEventLoop::quit);
        if (m_window.openFile(m_wish.file) && !m_wish.python.isEmpty())
            session().setProfile(m_wish.python);
        while (session().isRunning())
            loop.exec();
        m_window.lessonPage().panel().finish();
    }

    ui::LessonSession& session() { return m_window.session(); }

    ui::Page pageAt(StepIndex step)
    {
        session().goTo(step);
        m_window.lessonPage().panel().finish();
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        QWidget& view = m_window.lessonPage().panel();
        return ui::pageOf(m_wish.onlyStage ? view : static_cast<QWidget&>(m_window));
    }

private:
    /// The window's own limits are for somebody who waits; here those of the command line hold.
    static ui::WindowSetup limited(ui::WindowSetup setup, const simulator::Limits& limits)
    {
        setup.producer = [produce = std::move(setup.producer), limits](ui::RunRequest request,
                                                                       const std::stop_token& stop) {
            request.maxSteps = limits.steps;
            request.maxSeconds = limits.seconds;
            request.maxMemory = limits.memory;
            request.maxOutput = limits.output;
            return produce(request, stop);
        };
        return setup;
    }

    const Wish& m_wish;
    QTemporaryDir m_folder;
    ui::Settings m_settings;
    ui::MainWindow m_window;
};

bool write(const QString& path, std::span<const ui::Page> pages, const Wish& wish)
{
    const auto written = ui::exportPages(path, pages, wish.page);
    if (!written)
        sayError(QString("nametag: %1").arg(QString::fromStdString(written.error().message)));
    return static_cast<bool>(written);
}

/// "step.png" -> "step-07.png"
QString numbered(const QString& path, StepIndex step, StepIndex last)
{
    const QFileInfo file(path);
    const auto width = static_cast<int>(QString::number(last).size());
    return QString("%1/%2-%3.%4")
        .arg(file.path(), file.completeBaseName())
        .arg(step, std::max(2, width), 10, QLatin1Char('0'))
        .arg(file.suffix());
}

bool writeAllSteps(Studio& studio, const Wish& wish)
{
    const StepIndex last = studio.session().stepCount();
    std::vector<ui::Page> pages;
    for (StepIndex step = 0; step <= last; ++step) {
        ui::Page page = studio.pageAt(step);
        if (ui::exporterFor(wish.out)->manyPages)
            pages.push_back(keptPage(page));
        else if (!write(numbered(wish.out, step, last), {&page, 1}, wish))
            return false;
    }
    return pages.empty() || write(wish.out, pages, wish);
}

int draw(Studio& studio, const Wish& wish, const CommandLine& line)
{
    const events::Recording* recording = studio.session().recording();
    if (!recording)
        return kOurFault;
    if (recording->ending == events::Ending::DoesNotCompile) {
        std::fputs(recording->errorText.c_str(), stderr);
        return kFailed;
    }
    const int status = statusOf({recording->ending, kDone, recording->endingText, recording->endingLine, 0},
                                recording->scriptName);
    if (status == kNotCovered)
        return status;
    const StepIndex last = studio.session().stepCount();
    if (wish.step && *wish.step > last)
        return line.wrongUse(QString("the run has only %1 steps").arg(last));
    if (wish.allSteps)
        return writeAllSteps(studio, wish) ? status : kNoFile;
    ui::Page page = studio.pageAt(wish.step.value_or(last));
    return write(wish.out, {&page, 1}, wish) ? status : kNoFile;
}

} // namespace

int renderScript(const QStringList& words)
{
    CommandLine line("nametag render", "Draws a script's memory at a step, or at all steps, to a file.");
    line.addScript();
    line.addPython();
    line.addOption({"step", "The step to draw; without it, the last.", "N"});
    line.addOption(QCommandLineOption("all-steps",
                                      "Numbered pictures, the frames of one GIF, or the pages of one PDF."));
    line.addOption({"view", "What is drawn: " + ui::panelIds() + ".", "VIEW", "stage"});
    line.addOption({"theme", "light, dark, projector or hall.", "NAME", "light"});
    line.addOption({"size", "Width and height of the picture, e.g. 1440x900.", "WxH"});
    line.addOption({"scale", "Pixels of the picture for each one drawn.", "S", "1"});
    line.addOption({"crop", "window or stage.", "PART", "window"});
    line.addOption({{"o", "output"}, "The file to write: .png, .svg, .gif or .pdf.", "OUT"});
    line.addLimits();
    line.addRepl();
    if (const auto status = line.read(words))
        return *status;
    const auto wish = wishFrom(line);
    if (!wish)
        return kWrongUse;
    if (!readPython(wish->file))
        return kNoFile;

    drawWithoutDisplay();
    int count = 1;
    QByteArray name = "nametag";
    char* arguments[] = {name.data(), nullptr};
    QApplication application(count, arguments);
    QApplication::setApplicationName("nametag");
    QApplication::setCursorFlashTime(0);
    ui::loadFonts();
    ui::applyTheme(application, wish->theme);
    Studio studio(*wish);
    studio.run();
    return draw(studio, *wish, line);
}

} // namespace nametag::app
