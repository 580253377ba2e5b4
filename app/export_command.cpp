// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/exit_status.h"
#include "app/setup.h"
#include "core/explain/step_card.h"
#include "core/trace/trace_writer.h"
#include "ui/export/exporter.h"
#include "ui/export/html_player.h"
#include "ui/export/safe_write.h"
#include "ui/export/stage.h"
#include "ui/export/storyboard.h"
#include "ui/layout/layout.h"
#include "ui/scene/describe.h"
#include "ui/scene/font_measurer.h"
#include "ui/session/script.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <iostream>
#include <sstream>

namespace nametag::app {

namespace {

constexpr StepIndex kMostSteps = 500; ///< a file with more pictures is of no use to anybody

/// A run with its pictures.
class Story {
public:
    Story(std::shared_ptr<const events::Recording> recording, ui::OpenScript script, const ui::Theme& theme)
        : m_recording(recording)
        , m_script(std::move(script))
        , m_theme(theme)
        , m_timeline(std::move(recording))
        , m_layout(ui::place(m_timeline, ui::Mode::Compact, firstSteps(), m_measurer))
    {}

    StepIndex last() const { return std::min(m_recording->stepCount(), kMostSteps); }

    Result<QByteArray> page() const
    {
        ui::PlayerRun run;
        run.title = m_script.title;
        run.version = "CPython " + QString::fromStdString(m_recording->profileName);
        run.source = m_script.text.split('\n');
        run.theme = m_theme;
        for (StepIndex step = 0; step <= last(); ++step)
            run.steps.push_back(stepOf(step));
        return ui::htmlPlayer(run);
    }

    /// One frame a step, all of one size.
    std::vector<ui::Page> frames() const
    {
        ui::StageOptions options{m_theme, {}, true, true};
        for (StepIndex step = 0; step <= last(); ++step)
            options.least = options.least.expandedTo(ui::stagePage(sceneAt(step), options).size);
        std::vector<ui::Page> pages;
        for (StepIndex step = 0; step <= last(); ++step)
            pages.push_back(ui::stagePage(sceneAt(step), options));
        return pages;
    }

    std::vector<ui::Page> sheets() const
    {
        std::vector<ui::StoryStep> steps;
        const QStringList lines = m_script.text.split('\n');
        for (StepIndex step = 0; step <= last(); ++step) {
            const ui::PlayerStep told = stepOf(step);
            ui::StoryStep shown{told.picture, QString("Step %1").arg(step), {}, told.headline};
            if (told.line > 0)
                shown.source = QString("%1  %2").arg(told.line).arg(lines.value(told.line - 1).trimmed());
            steps.push_back(std::move(shown));
        }
        ui::StoryOptions options;
        options.title = m_script.title;
        options.theme = m_theme;
        return ui::storyboard(steps, options);
    }

private:
    /// What is not written is not placed.
    ui::LayoutOptions firstSteps() const
    {
        ui::LayoutOptions options;
        options.last = last();
        return options;
    }

    /// All of one size.
    std::shared_ptr<const ui::SceneModel> sceneAt(StepIndex step) const
    {
        return std::make_shared<const ui::SceneModel>(ui::withWholeExtent(m_layout.at(step)));
    }

    ui::PlayerStep stepOf(StepIndex step) const
    {
        const auto scene = sceneAt(step);
        const explain::Message message = explain::explainStep(m_timeline, step).message;
        ui::PlayerStep told;
        told.line = step > 0 ? static_cast<int>(m_recording->step(step).line) : 0;
        told.headline = QString::fromStdString(explain::plainText(message.headline));
        told.body = QString::fromStdString(explain::plainText(message.body));
        told.output = QString::fromStdString(outputUpTo(step));
        told.text = ui::pictureAsText(*scene);
        told.picture = ui::stagePage(scene, {m_theme, {}, true, true});
        return told;
    }

    std::string outputUpTo(StepIndex step) const
    {
        std::string output;
        for (events::EventIndex i = 0; i < m_recording->endOf(step); ++i)
            if (const auto* printed = std::get_if<events::Printed>(&m_recording->event(i)))
                output += m_recording->text(printed->text);
        return output;
    }

    std::shared_ptr<const events::Recording> m_recording;
    ui::OpenScript m_script;
    ui::Theme m_theme;
    ui::FontMeasurer m_measurer;
    timeline::Timeline m_timeline;
    ui::Layout m_layout;
};

std::string traceOf(const std::shared_ptr<const events::Recording>& recording)
{
    trace::TraceOptions options;
    options.events = trace::LineEvents::Statements;
    options.withSource = true;
    std::ostringstream out;
    trace::writeTrace(timeline::Timeline(recording), options, out);
    return out.str();
}

bool save(const QString& path, const Result<QByteArray>& bytes)
{
    const Outcome saved = bytes ? ui::safeWrite(path, *bytes) : Outcome(bytes.error());
    if (!saved)
        sayError("nametag: " + QString::fromStdString(saved.error().message));
    return static_cast<bool>(saved);
}

bool drawTo(const QString& out, const Story& story)
{
    if (out.endsWith(".html"))
        return save(out, story.page());
    const std::vector<ui::Page> sheets = out.endsWith(".gif") ? story.frames() : story.sheets();
    const auto written = ui::exportPages(out, sheets, {});
    if (!written)
        sayError("nametag: " + QString::fromStdString(written.error().message));
    return static_cast<bool>(written);
}

/// With an application, because words are measured in its fonts.
int draw(const QString& out, const std::shared_ptr<const events::Recording>& recording, const QString& file,
         const ui::Theme& theme)
{
    drawWithoutDisplay();
    int count = 1;
    QByteArray name = "nametag";
    char* arguments[] = {name.data(), nullptr};
    QApplication application(count, arguments);
    ui::loadFonts();
    ui::applyTheme(application, theme);
    const QString text = QString::fromStdString(recording->source);
    const Story story(recording, ui::scriptFrom(text, QFileInfo(file).absoluteFilePath()), theme);
    return drawTo(out, story) ? kDone : kNoFile;
}

} // namespace

int exportLesson(const QStringList& words)
{
    CommandLine line("nametag export", "Writes a whole lesson as one file: a page that plays it (.html), an "
                                       "animation (.gif), a storyboard to print (.pdf), its states (.json).");
    line.addScript();
    line.addPython();
    line.addOption({"theme", "light, dark, projector or hall.", "NAME", "light"});
    line.addOption({{"o", "output"}, "The file to write: .html, .gif, .pdf or .json.", "OUT"});
    line.addLimits();
    if (const auto status = line.read(words))
        return *status;
    const QString out = line.value("o");
    const QString suffix = QFileInfo(out).suffix();
    if (!QStringList({"html", "gif", "pdf", "json"}).contains(suffix))
        return line.wrongUse("-o takes a file whose name ends in .html, .gif, .pdf or .json");
    const QString theme = line.value("theme");
    const auto named = ui::themeNamed(theme == "light" ? "paper" : theme == "dark" ? "slate" : theme);
    if (!named)
        return line.wrongUse("--theme takes light, dark, projector or hall");
    const auto script = readScript(line.files().first(), false);
    if (!script)
        return kNoFile;
    simulator::RunOptions options;
    options.profile = &line.python();
    options.limits = line.limits();
    simulator::RunOutcome outcome;
    const auto recording = simulator::record(*script, options, &outcome);
    if (recording->ending == events::Ending::DoesNotCompile ||
        recording->ending == events::Ending::NotCovered) {
        std::cerr << recording->errorText;
        return statusOf(outcome, recording->scriptName);
    }
    if (suffix == "json")
        return save(out, QByteArray::fromStdString(traceOf(recording))) ? kDone : kNoFile;
    if (recording->stepCount() > kMostSteps)
        sayError(QString("nametag: the first %1 of %2 steps are written")
                     .arg(kMostSteps)
                     .arg(recording->stepCount()));
    return draw(out, recording, line.files().first(), ui::Theme(*named));
}

} // namespace nametag::app
