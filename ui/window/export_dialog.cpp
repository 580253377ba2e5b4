// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_dialog.h"

#include "core/explain/step_card.h"
#include "ui/export/stage.h"
#include "ui/export/step_choice.h"
#include "ui/panels/controls.h"
#include "ui/panels/side_list.h"
#include "ui/panels/switch_button.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/fonts.h"
#include "ui/window/export_preview.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

namespace nametag::ui {

namespace {

constexpr int kSide = 664;
constexpr StepIndex kMostChecked = 2'000; // steps of which is found out whether they change something
constexpr std::size_t kMostPages = 500;
constexpr int kEstimateDelay = 250;

QString inWords(const std::string& text)
{
    return QString::fromStdString(text);
}

SegmentChoice choice(const QString& id, const QString& text)
{
    return {id, text, {}, text, true};
}

QVector<SegmentChoice> themeChoices()
{
    QVector<SegmentChoice> choices;
    for (const ThemeName name : {ThemeName::Paper, ThemeName::Slate, ThemeName::Projector, ThemeName::Hall})
        choices << choice(themeId(name), themeTitle(name));
    choices.back().text = ExportDialog::tr("Dark hall");
    return choices;
}

QString sizeText(qint64 bytes)
{
    return bytes < 1'000'000 ? ExportDialog::tr("%1 KB").arg((bytes + 999) / 1000)
                             : ExportDialog::tr("%1 MB").arg(static_cast<double>(bytes) / 1e6, 0, 'f', 1);
}

} // namespace

ExportDialog::ExportDialog(LessonSession& session, StagePane& stage, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_stage(stage)
    , m_formats(new SideList({{QStringLiteral("png"), tr("Picture, PNG"), tr("points, for slides")},
                              {QStringLiteral("svg"), tr("Drawing, SVG"), tr("lines, editable")},
                              {QStringLiteral("pdf"), tr("Storyboard, PDF"), tr("steps on pages")}},
                             this))
    , m_preview(new ExportPreview(this))
    , m_changing(changingSteps())
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_formats->setObjectName(QStringLiteral("exportFormats"));
    m_formats->setAccessibleName(tr("Format"));
    auto* title = new QLabel(tr("Export"), this);
    title->setFont(ui::font(FontRole::Section));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(20);
    grid->addWidget(m_formats, 0, 0, 2, 1);
    grid->addWidget(m_preview, 0, 1);
    grid->addWidget(makeOptions(), 1, 1);
    grid->setRowStretch(0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(title);
    column->addLayout(grid, 1);
    column->addWidget(makeFoot());
    resize(kSide + 40, 720);
    m_estimate.setSingleShot(true);
    m_estimate.setInterval(kEstimateDelay);
    connect(&m_estimate, &QTimer::timeout, this, &ExportDialog::estimate);
    connect(m_formats, &SideList::chosenChanged, this, &ExportDialog::refresh);
    // the steps that it offers are of the run that was open
    connect(&session, &LessonSession::runFinished, this, &QDialog::reject);
    connect(&session, &LessonSession::lessonChanged, this, &QDialog::reject);
    refresh();
}

void ExportDialog::addRow(const QString& title, QWidget* field)
{
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(title);
    auto* words = new QLabel(title);
    words->setFont(ui::font(FontRole::Base));
    const int row = m_rows->rowCount();
    m_rows->addWidget(words, row, 0, Qt::AlignVCenter);
    m_rows->addWidget(field, row, 1, Qt::AlignRight | Qt::AlignVCenter);
}

QWidget* ExportDialog::makeOptions()
{
    auto* options = new QWidget(this);
    m_rows = new QGridLayout(options);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(10);
    m_rows->setColumnStretch(0, 1);
    addStepRows();
    m_theme = new Segment(themeChoices());
    m_theme->setObjectName(QStringLiteral("exportTheme"));
    m_theme->choose(themeId(themeOf(parentWidget()).name()));
    connect(m_theme, &Segment::chosenChanged, this, &ExportDialog::refresh);
    addRow(tr("Theme"), m_theme);
    addPageRows();
    return options;
}

void ExportDialog::addStepRows()
{
    QVector<SegmentChoice> which{
        choice(QStringLiteral("this"), tr("This step")),
        choice(QStringLiteral("all"), tr("All %1").arg(m_session.stepCount())),
        choice(QStringLiteral("changes"), tr("Only changes, %1").arg(m_changing.size())),
        choice(QStringLiteral("list"), tr("Choose"))};
    which[2].enabled = !m_changing.empty();
    m_which = new Segment(which);
    m_which->setObjectName(QStringLiteral("exportSteps"));
    addRow(tr("Steps"), m_which);
    m_list = new QLineEdit;
    m_list->setObjectName(QStringLiteral("exportStepList"));
    m_list->setPlaceholderText(tr("1-4, 7"));
    m_list->setFixedWidth(200);
    addRow(tr("Which"), m_list);
    connect(m_which, &Segment::chosenChanged, this, [this](const QString& id) {
        refresh();
        if (id == QStringLiteral("list"))
            m_list->setFocus();
    });
    connect(m_list, &QLineEdit::textChanged, this, &ExportDialog::refresh);
}

void ExportDialog::addPageRows()
{
    const auto row = [this](const QString& title, QWidget* field, const char* name, bool ofPaper) {
        field->setObjectName(QLatin1String(name));
        addRow(title, field);
        m_ofPaper.emplace_back(field, ofPaper);
    };
    m_scale = new Segment({choice(QStringLiteral("1"), QStringLiteral("1×")),
                           choice(QStringLiteral("2"), QStringLiteral("2×")),
                           choice(QStringLiteral("3"), QStringLiteral("3×")),
                           choice(QStringLiteral("4"), QStringLiteral("4×"))});
    m_scale->choose(QStringLiteral("2"));
    row(tr("Scale"), m_scale, "exportScale", false);
    m_width = new QSpinBox;
    m_width->setRange(0, 8000);
    m_width->setSingleStep(100);
    m_width->setSpecialValueText(tr("as large as it is"));
    m_width->setSuffix(tr(" px wide"));
    m_width->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_width->setFixedWidth(180);
    row(tr("Size before scaling"), m_width, "exportWidth", false);
    m_paper = new QComboBox;
    m_paper->addItems({tr("A4, upright"), tr("A4, lying"), tr("Letter, upright"), tr("Letter, lying")});
    m_paper->setFixedWidth(180);
    row(tr("Page"), m_paper, "exportPaper", true);
    m_perSheet = new QComboBox;
    for (const int count : {1, 2, 4, 6})
        m_perSheet->addItem(count == 1 ? tr("1 step a page") : tr("%1 steps a page").arg(count), count);
    m_perSheet->setCurrentIndex(3);
    m_perSheet->setFixedWidth(180);
    row(tr("Steps a page"), m_perSheet, "exportPerSheet", true);
    m_source = new SwitchButton(tr("Source beside each step"));
    m_source->setChecked(true);
    row(tr("Source beside each step"), m_source, "exportSource", true);
    m_words = new SwitchButton(tr("Narration"));
    m_words->setChecked(true);
    row(tr("Narration"), m_words, "exportWords", true);
    connect(m_scale, &Segment::chosenChanged, this, &ExportDialog::refresh);
    connect(m_width, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_perSheet, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_source, &QAbstractButton::toggled, this, &ExportDialog::refresh);
    connect(m_words, &QAbstractButton::toggled, this, &ExportDialog::refresh);
}

QWidget* ExportDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_about = new QLabel(foot);
    m_about->setObjectName(QStringLiteral("exportAbout"));
    m_about->setFont(ui::font(FontRole::Base));
    m_about->setForegroundRole(QPalette::Shadow);
    m_about->setWordWrap(true);
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    m_export = new QPushButton(tr("Export…"), foot);
    m_export->setObjectName(QStringLiteral("exportSave"));
    m_export->setProperty("kind", "primary");
    m_export->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (save())
            accept();
    });
    row->addWidget(m_about, 1);
    row->addWidget(cancel);
    row->addWidget(m_export);
    return foot;
}

const Exporter& ExportDialog::exporter() const
{
    return *exporterFor(QStringLiteral("file.") + m_formats->chosen());
}

std::vector<StepIndex> ExportDialog::changingSteps() const
{
    std::vector<StepIndex> steps;
    const auto* timeline = m_session.timeline();
    if (!timeline || m_session.stepCount() > kMostChecked)
        return steps;
    for (StepIndex step = 1; step <= m_session.stepCount(); ++step) {
        const explain::StepKind kind = explain::explainStep(*timeline, step).kind;
        if (kind != explain::StepKind::Start && kind != explain::StepKind::End &&
            kind != explain::StepKind::Look && kind != explain::StepKind::Print)
            steps.push_back(step);
    }
    return steps;
}

std::optional<std::vector<StepIndex>> ExportDialog::steps() const
{
    const QString which = m_which->chosen();
    if (which == QStringLiteral("all"))
        return allSteps(m_session.stepCount());
    if (which == QStringLiteral("changes"))
        return m_changing;
    if (which == QStringLiteral("list"))
        return stepsFrom(m_list->text(), m_session.stepCount());
    return std::vector<StepIndex>{m_session.step()};
}

Page ExportDialog::stepPage(StepIndex step) const
{
    StageOptions options;
    options.theme = Theme(themeNamed(m_theme->chosen()).value_or(ThemeName::Paper));
    options.legend = !exporter().manyPages;
    options.selected = m_session.selection().object;
    return stagePage(m_stage.pictureAt(step), options);
}

std::vector<Page> ExportDialog::pages(const std::vector<StepIndex>& steps) const
{
    std::vector<Page> all;
    if (!exporter().manyPages) {
        for (const StepIndex step : steps)
            all.push_back(stepPage(step));
        return all;
    }
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

PageOptions ExportDialog::pageOptions() const
{
    PageOptions options;
    if (exporter().manyPages)
        return options;
    options.scale = m_scale->chosen().toDouble();
    if (m_width->value() > 0) {
        const QSizeF whole = stepPage(m_session.step()).size;
        const int width = std::max(m_width->value(), 50);
        options.size = QSize(width, std::max(1, qRound(whole.height() * width / whole.width())));
    }
    return options;
}

void ExportDialog::refresh()
{
    const bool paper = exporter().manyPages;
    for (const auto& [field, ofPaper] : m_ofPaper) {
        const int at = m_rows->indexOf(field);
        int row = 0;
        int column = 0;
        int span = 0;
        m_rows->getItemPosition(at, &row, &column, &span, &span);
        for (const int side : {0, 1})
            m_rows->itemAtPosition(row, side)->widget()->setVisible(ofPaper == paper);
    }
    const int listRow = 2;
    for (const int side : {0, 1})
        if (QLayoutItem* item = m_rows->itemAtPosition(listRow, side))
            item->widget()->setVisible(m_which->chosen() == QStringLiteral("list"));
    const auto chosen = steps();
    m_export->setEnabled(chosen.has_value());
    if (!chosen) {
        m_preview->show({}, {});
        m_about->setText(tr("Name steps from 0 to %1, such as 1-4, 7.").arg(m_session.stepCount()));
        return;
    }
    const std::size_t shown = paper ? std::min<std::size_t>(chosen->size(), 12) : 1;
    m_preview->show(pages(std::vector<StepIndex>(chosen->begin(), chosen->begin() + shown)), pageOptions());
    m_about->setText({});
    m_estimate.start();
}

// The size is that of the first page, times their number.
void ExportDialog::estimate()
{
    const auto chosen = steps();
    if (!chosen)
        return;
    const bool paper = exporter().manyPages;
    const std::size_t each = paper ? static_cast<std::size_t>(m_perSheet->currentData().toInt()) : 1;
    const std::size_t count = (chosen->size() + each - 1) / each;
    const auto first =
        pages(std::vector<StepIndex>(chosen->begin(), chosen->begin() + std::min(each, chosen->size())));
    const Result<QByteArray> bytes = exporter().write(first, pageOptions());
    if (!bytes)
        return m_about->setText(inWords(bytes.error().message));
    const QString size = sizeText(bytes->size() * static_cast<qint64>(count));
    if (paper)
        return m_about->setText(count == 1
                                    ? tr("1 page, about %1, text can be selected").arg(size)
                                    : tr("%1 pages, about %2, text can be selected").arg(count).arg(size));
    const QSize pixels = (sheetSize(first.front(), pageOptions()) * pageOptions().scale).toSize();
    const QString large = tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height());
    m_about->setText(count == 1 ? tr("1 file, %1, about %2").arg(large, size)
                                : tr("%1 files, %2, about %3").arg(count).arg(large, size));
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
    const auto all = pages(*chosen);
    if (!mayReplace(exportTargets(path, all.size())))
        return false;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<QStringList> files = exportPages(path, all, pageOptions());
    QApplication::restoreOverrideCursor();
    if (!files) {
        m_about->setText(inWords(files.error().message));
        return false;
    }
    emit written(*files);
    return true;
}

} // namespace nametag::ui
