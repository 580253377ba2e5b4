// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_dialog.h"

#include "core/explain/step_card.h"
#include "ui/export/step_choice.h"
#include "ui/panels/controls.h"
#include "ui/panels/side_list.h"
#include "ui/panels/switch_button.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/fonts.h"
#include "ui/window/export_preview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kSide = 664;
constexpr StepIndex kMostChecked = 2'000; // steps of which is found out whether they change something
constexpr int kEstimateDelay = 250;

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

} // namespace

ExportDialog::ExportDialog(LessonSession& session, StagePane& stage, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_stage(stage)
    , m_formats(new SideList({{QStringLiteral("png"), tr("Picture, PNG"), tr("points, for slides")},
                              {QStringLiteral("svg"), tr("Drawing, SVG"), tr("lines, editable")},
                              {QStringLiteral("pdf"), tr("Storyboard, PDF"), tr("steps on pages")},
                              {QStringLiteral("html"), tr("Web page, HTML"), tr("steps with a player")},
                              {QStringLiteral("gif"), tr("Animation, GIF"), tr("steps one after another")}},
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
    connect(m_formats, &SideList::chosenChanged, this, [this] {
        const bool isStory = format() == Motion || format() == WebPage;
        if (isStory && m_which->chosen() == QStringLiteral("this"))
            m_which->choose(QStringLiteral("all"));
        if (format() == Motion && !m_wasMoving)
            m_scale->choose(QStringLiteral("1")); // for a page or a slide
        m_wasMoving = format() == Motion;
        refresh();
    });
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
    addPictureRows();
    addPaperRows();
    connect(m_scale, &Segment::chosenChanged, this, &ExportDialog::refresh);
    connect(m_width, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_pace, &Segment::chosenChanged, this, &ExportDialog::refresh);
    for (QComboBox* box : {m_paper, m_perSheet})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    for (SwitchButton* button : {m_source, m_words, m_hide})
        connect(button, &QAbstractButton::toggled, this, &ExportDialog::refresh);
}

void ExportDialog::addRowFor(int formats, const QString& title, QWidget* field, const char* name)
{
    field->setObjectName(QLatin1String(name));
    addRow(title, field);
    m_rowsFor.emplace_back(field, formats);
}

void ExportDialog::addPictureRows()
{
    m_scale = new Segment({choice(QStringLiteral("1"), QStringLiteral("1×")),
                           choice(QStringLiteral("2"), QStringLiteral("2×")),
                           choice(QStringLiteral("3"), QStringLiteral("3×")),
                           choice(QStringLiteral("4"), QStringLiteral("4×"))});
    m_scale->choose(QStringLiteral("2"));
    addRowFor(Pictures | Motion, tr("Scale"), m_scale, "exportScale");
    m_width = new QSpinBox;
    m_width->setRange(0, 8000);
    m_width->setSingleStep(100);
    m_width->setSpecialValueText(tr("as large as it is"));
    m_width->setSuffix(tr(" px wide"));
    m_width->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_width->setFixedWidth(180);
    addRowFor(Pictures | Motion, tr("Size before scaling"), m_width, "exportWidth");
    m_pace =
        new Segment({choice(QStringLiteral("600"), tr("0.6 s")), choice(QStringLiteral("1200"), tr("1.2 s")),
                     choice(QStringLiteral("2400"), tr("2.4 s"))});
    m_pace->choose(QStringLiteral("1200"));
    addRowFor(Motion, tr("Time for each step"), m_pace, "exportPace");
}

void ExportDialog::addPaperRows()
{
    m_paper = new QComboBox;
    m_paper->addItems({tr("A4, upright"), tr("A4, lying"), tr("Letter, upright"), tr("Letter, lying")});
    m_paper->setFixedWidth(180);
    addRowFor(Paper, tr("Page"), m_paper, "exportPaper");
    m_perSheet = new QComboBox;
    for (const int count : {1, 2, 4, 6})
        m_perSheet->addItem(count == 1 ? tr("1 step a page") : tr("%1 steps a page").arg(count), count);
    m_perSheet->setCurrentIndex(3);
    m_perSheet->setFixedWidth(180);
    addRowFor(Paper, tr("Steps a page"), m_perSheet, "exportPerSheet");
    m_source = new SwitchButton(tr("Source beside each step"));
    m_source->setChecked(true);
    addRowFor(Paper, tr("Source beside each step"), m_source, "exportSource");
    m_words = new SwitchButton(tr("Narration"));
    m_words->setChecked(true);
    addRowFor(Paper, tr("Narration"), m_words, "exportWords");
    m_hide = new SwitchButton(tr("Hide answers to predictions"));
    m_hide->setToolTip(tr("For a worksheet to fill in"));
    addRowFor(m_session.gates().empty() ? 0 : Paper, tr("Hide answers to predictions"), m_hide, "exportHide");
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
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Written so far"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->hide();
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    m_export = new QPushButton(tr("Export…"), foot);
    m_export->setObjectName(QStringLiteral("exportSave"));
    m_export->setProperty("kind", "primary");
    m_export->setDefault(true);
    cancel->setObjectName(QStringLiteral("exportCancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (save())
            accept();
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_about);
    words->addWidget(m_progress);
    row->addLayout(words, 1);
    row->addSpacing(16);
    row->addWidget(cancel);
    row->addWidget(m_export);
    return foot;
}

ExportDialog::Format ExportDialog::format() const
{
    const QString chosen = m_formats->chosen();
    return chosen == QStringLiteral("pdf")    ? Paper
           : chosen == QStringLiteral("gif")  ? Motion
           : chosen == QStringLiteral("html") ? WebPage
                                              : Pictures;
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

PageOptions ExportDialog::pageOptions() const
{
    PageOptions options;
    if (format() == Paper || format() == WebPage)
        return options;
    options.frameTime = m_pace->chosen().toInt();
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
    const bool paper = format() == Paper;
    for (const auto& [field, formats] : m_rowsFor) {
        const int at = m_rows->indexOf(field);
        int row = 0;
        int column = 0;
        int span = 0;
        m_rows->getItemPosition(at, &row, &column, &span, &span);
        for (const int side : {0, 1})
            m_rows->itemAtPosition(row, side)->widget()->setVisible((formats & format()) != 0);
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
    std::vector<StepIndex> shown(chosen->begin(),
                                 chosen->begin() + std::min<std::size_t>(chosen->size(), paper ? 12 : 1));
    if (format() == Motion || format() == WebPage)
        shown = {std::find(chosen->begin(), chosen->end(), m_session.step()) == chosen->end()
                     ? chosen->back()
                     : m_session.step()};
    m_preview->show(pages(shown), pageOptions());
    m_about->setText({});
    m_estimate.start();
}

} // namespace nametag::ui
