// SPDX-License-Identifier: GPL-3.0-or-later
// What the export dialog writes, and how large it will be.
#include "core/explain/step_card.h"
#include "ui/export/safe_write.h"
#include "ui/export/stage.h"
#include "ui/panels/controls.h"
#include "ui/panels/side_list.h"
#include "ui/panels/switch_button.h"
#include "ui/scene/describe.h"
#include "ui/session/lesson_session.h"
#include "ui/window/export_dialog.h"
#include "ui/window/export_player.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr std::size_t kMostPages = 500;
constexpr std::size_t kEstimatedFrames = 4;

QString inWords(const std::string& text)
{
    return QString::fromStdString(text);
}

QString sizeText(qint64 bytes)
{
    return bytes < 1'000'000 ? ExportDialog::tr("%1 KB").arg((bytes + 999) / 1000)
                             : ExportDialog::tr("%1 MB").arg(static_cast<double>(bytes) / 1e6, 0, 'f', 1);
}

} // namespace

Page ExportDialog::stepPage(StepIndex step) const
{
    StageOptions options;
    options.theme = Theme(themeNamed(m_theme->chosen()).value_or(ThemeName::Paper));
    options.legend = format() != Paper;
    options.least = m_least;
    options.selected = m_session.selection().object;
    return stagePage(m_stage.pictureAt(step), options);
}

std::vector<Page> ExportDialog::pages(const std::vector<StepIndex>& steps) const
{
    std::vector<Page> all;
    m_least = {};
    if (format() != Paper) {
        if (format() == Motion)
            for (const StepIndex step : steps)
                m_least = m_least.expandedTo(stepPage(step).size);
        for (const StepIndex step : steps)
            all.push_back(stepPage(step));
        m_least = {};
        return all;
    }
    return storyPages(steps);
}

std::vector<Page> ExportDialog::storyPages(const std::vector<StepIndex>& steps) const
{
    const QStringList lines = m_session.script().text.split(u'\n');
    std::vector<StoryStep> story;
    for (const StepIndex step : steps) {
        StoryStep told{stepPage(step), tr("Step %1").arg(step), {}, {}};
        const auto line = static_cast<qsizetype>(m_session.lineOf(step));
        if (m_source->isChecked() && line > 0 && line <= lines.size())
            told.source = QStringLiteral("%1  %2").arg(line).arg(lines[line - 1].trimmed());
        if (m_words->isChecked() && m_session.timeline())
            told.sentence = inWords(
                explain::plainText(explain::explainStep(*m_session.timeline(), step).message.headline));
        const auto asked = [step](const Gate& gate) { return gate.step == step; };
        if (m_hide->isChecked() && std::any_of(m_session.gates().begin(), m_session.gates().end(), asked)) {
            told.picture.paint = [](QPainter&, bool) {};
            told.sentence = tr("Draw what you predict.");
        }
        story.push_back(std::move(told));
    }
    StoryOptions options;
    const QSizeF upright = m_paper->currentIndex() < 2 ? QSizeF(794, 1123) : QSizeF(816, 1056);
    options.paper = m_paper->currentIndex() % 2 == 0 ? upright : upright.transposed();
    options.perSheet = m_perSheet->currentData().toInt();
    options.title = m_session.script().title;
    options.theme = Theme(themeNamed(m_theme->chosen()).value_or(ThemeName::Paper));
    return storyboard(story, options);
}

// The size is that of the first page, times their number.
void ExportDialog::estimate()
{
    const auto chosen = steps();
    if (!chosen || chosen->empty())
        return;
    const bool paper = format() == Paper;
    const bool whole = format() == Motion || format() == WebPage;
    const std::size_t each = paper   ? static_cast<std::size_t>(m_perSheet->currentData().toInt())
                             : whole ? kEstimatedFrames
                                     : 1;
    const std::size_t count = (chosen->size() + each - 1) / each;
    const std::vector<StepIndex> first(chosen->begin(), chosen->begin() + std::min(each, chosen->size()));
    const auto drawn = pages(first);
    const Result<QByteArray> bytes = bytesOf(first, pageOptions());
    if (!bytes)
        return m_about->setText(inWords(bytes.error().message));
    const double share = whole ? static_cast<double>(chosen->size()) / static_cast<double>(first.size())
                               : static_cast<double>(count);
    const QString size = sizeText(static_cast<qint64>(static_cast<double>(bytes->size()) * share));
    if (paper)
        return m_about->setText(count == 1
                                    ? tr("1 page, about %1, text can be selected").arg(size)
                                    : tr("%1 pages, about %2, text can be selected").arg(count).arg(size));
    if (format() == WebPage)
        return m_about->setText(tr("%1 steps, about %2, needs no network").arg(chosen->size()).arg(size));
    const QSize pixels = (sheetSize(drawn.front(), pageOptions()) * pageOptions().scale).toSize();
    const QString large = tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height());
    if (whole)
        return m_about->setText(tr("%1 frames, %2, about %3").arg(chosen->size()).arg(large, size));
    m_about->setText(count == 1 ? tr("1 file, %1, about %2").arg(large, size)
                                : tr("%1 files, %2, about %3").arg(count).arg(large, size));
}

/// The whole file of a format that is one file, of these steps.
Result<QByteArray> ExportDialog::bytesOf(const std::vector<StepIndex>& steps,
                                         const PageOptions& options) const
{
    if (format() != WebPage)
        return exporterFor(QStringLiteral("file.") + m_formats->chosen())->write(pages(steps), options);
    PlayerRun run = playerRun(
        m_session, steps, [this](StepIndex step) { return stepPage(step); },
        [this](StepIndex step) { return pictureAsText(*m_stage.pictureAt(step)); });
    run.theme = Theme(themeNamed(m_theme->chosen()).value_or(ThemeName::Paper));
    run.progress = options.progress;
    return htmlPlayer(run);
}

bool ExportDialog::mayReplace(const QStringList& files)
{
    QStringList there;
    for (const QString& file : files)
        if (QFileInfo::exists(file))
            there << QFileInfo(file).fileName();
    if (there.isEmpty())
        return true;
    QMessageBox box(this);
    box.setObjectName(QStringLiteral("replaceQuestion"));
    box.setWindowTitle(tr("Replace?"));
    box.setText(
        there.size() == 1
            ? tr("%1 exists already.").arg(there.first())
            : tr("%1 of the files exist already, %2 among them.").arg(there.size()).arg(there.first()));
    QPushButton* replace = box.addButton(tr("Replace"), QMessageBox::DestructiveRole);
    QPushButton* keep = box.addButton(tr("Keep"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == replace;
}

bool ExportDialog::save()
{
    const QString suffix = m_formats->chosen();
    const QString base = QFileInfo(m_session.script().fileName).completeBaseName();
    QString path = QFileDialog::getSaveFileName(this, tr("Export"), QStringLiteral("%1.%2").arg(base, suffix),
                                                tr("%1 (*.%2)").arg(suffix.toUpper(), suffix), nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().toLower() != suffix)
        path += QLatin1Char('.') + suffix;
    return saveTo(path);
}

bool ExportDialog::saveTo(const QString& path)
{
    const auto chosen = steps();
    if (!chosen)
        return false;
    if (chosen->size() > kMostPages) {
        m_about->setText(tr("That is more than %1 steps. Choose fewer.").arg(kMostPages));
        return false;
    }
    const bool isPage = format() == WebPage;
    const auto all = isPage ? std::vector<Page>() : pages(*chosen);
    if (!mayReplace(isPage ? QStringList{path} : exportTargets(path, all.size())))
        return false;
    PageOptions options = pageOptions();
    options.progress = [this](std::size_t page, std::size_t count) { return tellProgress(page, count); };
    beginWriting(true);
    const Result<QStringList> files =
        isPage ? writePage(path, *chosen, options) : exportPages(path, all, options);
    beginWriting(false);
    if (!files) {
        m_about->setText(inWords(files.error().message));
        return false;
    }
    emit written(*files);
    return true;
}

Result<QStringList> ExportDialog::writePage(const QString& path, const std::vector<StepIndex>& steps,
                                            const PageOptions& options) const
{
    const Result<QByteArray> bytes = bytesOf(steps, options);
    if (!bytes)
        return bytes.error();
    const Outcome saved = safeWrite(path, *bytes);
    if (!saved)
        return saved.error();
    return QStringList{path};
}

/// While it writes, only Cancel can be pressed.
void ExportDialog::beginWriting(bool writes)
{
    m_isWriting = writes;
    m_isStopped = false;
    m_progress->setValue(0);
    m_progress->setVisible(writes);
    m_formats->setEnabled(!writes);
    m_rows->parentWidget()->setEnabled(!writes);
    m_export->setEnabled(!writes);
    if (writes)
        m_about->setText(tr("Writing…"));
}

bool ExportDialog::tellProgress(std::size_t page, std::size_t count)
{
    m_progress->setRange(0, static_cast<int>(count));
    m_progress->setValue(static_cast<int>(page));
    QApplication::processEvents();
    return !m_isStopped;
}

void ExportDialog::done(int result)
{
    if (m_isWriting) {
        m_isStopped = true;
        return;
    }
    QDialog::done(result);
}

} // namespace nametag::ui
