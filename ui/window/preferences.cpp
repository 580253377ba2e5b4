// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include "ui/panels/controls.h"
#include "ui/panels/side_list.h"
#include "ui/panels/switch_button.h"
#include "ui/panels/theme_of.h"
#include "ui/session/playback.h"
#include "ui/session/settings.h"
#include "ui/theme/fonts.h"
#include "ui/window/text_window.h"
#include "ui/window/theme_cards.h"
#include "ui/window/type_table.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kWidth = 664;
constexpr int kHeight = 780;
constexpr int kLeastHeight = 480;
constexpr int kAroundDialog = 60; ///< of the window's height that stays free
constexpr int kAboutWidth = 200;  ///< of the words under a choice
constexpr int kTextSizes[] = {90, 100, 110, 125, 150, 175};

SegmentChoice choice(const QString& id, const QString& text, const QString& hint = {})
{
    return {id, text, {}, hint.isEmpty() ? text : hint, true};
}

QVector<SegmentChoice> speedChoices()
{
    QVector<SegmentChoice> choices;
    for (const double speed : Playback::kSpeeds)
        choices << choice(QString::number(speed), QStringLiteral("%1×").arg(speed));
    return choices;
}

QVector<SegmentChoice> sizeChoices()
{
    QVector<SegmentChoice> choices;
    for (const int size : kTextSizes)
        choices << choice(QString::number(size), QStringLiteral("%1 %").arg(size));
    return choices;
}

QVector<SegmentChoice> profileChoices(const QStringList& profiles)
{
    QVector<SegmentChoice> choices;
    for (const QString& name : profiles)
        choices << choice(name, name, Preferences::tr("CPython %1").arg(name));
    return choices;
}

/// A page: a heading over rows.
QGridLayout* rowsOf(QWidget* page, const QString& heading)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(28, 26, 26, 8);
    column->setSpacing(12);
    auto* head = new QLabel(heading, page);
    head->setFont(ui::font(FontRole::Heading));
    column->addWidget(head);
    auto* rows = new QGridLayout;
    rows->setColumnStretch(0, 1);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(9);
    column->addLayout(rows);
    column->addStretch();
    return rows;
}

/// A small window shows a part of the page's height, and all of its width.
class PageArea final : public QScrollArea {
public:
    PageArea(QWidget* page, QWidget* parent)
        : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        setWidget(page);
        page->setAutoFillBackground(false);
    }
    QSize minimumSizeHint() const override
    {
        const bool isCut = widget()->minimumSizeHint().height() > height();
        const int bar = isCut ? verticalScrollBar()->sizeHint().width() : 0;
        return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(object, event);
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry();
    }
};

int heightBeside(const QWidget* parent)
{
    const int room = parent ? parent->window()->height() - kAroundDialog : kHeight;
    return std::clamp(room, kLeastHeight, kHeight);
}

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(ui::font(FontRole::Small));
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::Shadow);
    return label;
}

} // namespace

MotionMode motionNamed(const QString& name)
{
    if (name == QStringLiteral("fades"))
        return MotionMode::Fades;
    return name == QStringLiteral("none") ? MotionMode::None : MotionMode::Full;
}

AddressLook addressLookNamed(const QString& name)
{
    if (name == QStringLiteral("all"))
        return AddressLook::All;
    return name == QStringLiteral("none") ? AddressLook::None : AddressLook::Last;
}

Preferences::Preferences(Settings& settings, const QStringList& profiles, PythonFinder finder,
                         QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_list(new SideList({{QStringLiteral("appearance"), tr("Appearance"), {}},
                           {QStringLiteral("stage"), tr("Stage"), {}},
                           {QStringLiteral("simulation"), tr("Simulation"), {}},
                           {QStringLiteral("lessons"), tr("Lessons"), {}},
                           {QStringLiteral("presenting"), tr("Presenting"), {}},
                           {QStringLiteral("python"), tr("Real Python"), {}},
                           {QStringLiteral("shortcuts"), tr("Shortcuts"), {}}},
                          this))
    , m_pages(new QStackedWidget(this))
    , m_finder(std::move(finder))
{
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("preferencePages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(150);
    for (QWidget* page : {makeAppearance(), makeStage(), makeSimulation(profiles), makeLessons(),
                          makePresenting(), makePython(), makeShortcuts()})
        m_pages->addWidget(new PageArea(page, m_pages));
    auto* title = new QLabel(tr("Preferences"), this);
    title->setFont(ui::font(FontRole::Section));
    title->setContentsMargins(10, 4, 0, 0);
    auto* side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Midlight);
    side->setFixedWidth(180);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(15, 18, 15, 18);
    sideColumn->setSpacing(18);
    sideColumn->addWidget(title);
    sideColumn->addWidget(m_list, 1);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_pages, 1);
    right->addWidget(makeFoot());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addLayout(right, 1);
    connect(m_list, &SideList::chosenChanged, this, &Preferences::showPage);
    resize(kWidth + 100, heightBeside(parent));
}

void Preferences::showPage(const QString& id)
{
    m_list->choose(id);
    for (qsizetype i = 0; i < m_list->rows().size(); ++i)
        if (m_list->rows()[i].id == id)
            m_pages->setCurrentIndex(static_cast<int>(i));
    if (id == QStringLiteral("python") && !m_pythons && !m_search.joinable())
        searchPythons();
}

QWidget* Preferences::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* reset = new QPushButton(tr("Reset appearance"), foot);
    reset->setObjectName(QStringLiteral("preferencesReset"));
    reset->setProperty("kind", "quiet");
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, &Preferences::resetAppearance);
    auto* done = new QPushButton(tr("Done"), foot);
    done->setObjectName(QStringLiteral("preferencesDone"));
    done->setProperty("kind", "primary");
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(14, 8, 22, 20);
    row->addWidget(reset);
    row->addStretch();
    row->addWidget(done);
    return foot;
}

void Preferences::addRow(QGridLayout& rows, const char* name, const QString& title, const QString& about,
                         QWidget* field)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    field->setAccessibleDescription(about);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* head = new QLabel(title, this);
    head->setFont(textFont(13));
    words->addWidget(head);
    if (!about.isEmpty()) {
        words->addWidget(wrapped(about, this));
        words->itemAt(1)->widget()->setMinimumWidth(kAboutWidth);
    }
    int row = rows.rowCount();
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    rows.addWidget(line, row++, 0, 1, 2);
    rows.addLayout(words, row, 0, Qt::AlignVCenter);
    rows.addWidget(field, row, 1, Qt::AlignRight | Qt::AlignVCenter);
}

QWidget* Preferences::makeAppearance()
{
    auto* page = new QWidget(m_pages);
    QGridLayout& rows = *rowsOf(page, tr("Theme"));
    addThemeRows(rows);
    m_size = new Segment(sizeChoices(), this);
    m_size->choose(QString::number(m_settings.textSize()));
    connect(m_size, &Segment::chosenChanged, this, [this](const QString& id) {
        m_settings.setTextSize(id.toInt());
        emit textSizeChosen(id.toInt());
    });
    addRow(rows, "textSizeChoice", tr("Text size"), {}, m_size);
    addMotionRow(rows);
    addDetailRows(rows);
    auto* types = new TypeTable(page);
    auto* head = new QLabel(tr("Type colours and signs"), page);
    head->setFont(ui::font(FontRole::Heading));
    head->setContentsMargins(0, 14, 0, 0);
    const int row = rows.rowCount();
    rows.addWidget(head, row, 0, 1, 2);
    rows.addWidget(types, row + 1, 0, 1, 2);
    return page;
}

void Preferences::addThemeRows(QGridLayout& rows)
{
    m_themes = new ThemeCards(this);
    m_themes->setObjectName(QStringLiteral("themeChoice"));
    m_themes->choose(themeOf(this).name());
    rows.addWidget(m_themes, rows.rowCount(), 0, 1, 2);
    m_follow = new SwitchButton(tr("Light or dark as the desktop"), this);
    m_follow->setChecked(m_settings.followsDesktop());
    connect(m_themes, &ThemeCards::chosenChanged, this, [this](ThemeName name) {
        const QSignalBlocker quiet(m_follow);
        m_follow->setChecked(false);
        emit themeChosen(name);
    });
    connect(m_follow, &QAbstractButton::toggled, this, [this](bool follows) {
        emit desktopFollowed(follows);
        m_themes->choose(themeOf(this).name());
    });
    addRow(rows, "followDesktop", tr("Light or dark as the desktop"), {}, m_follow);
}

void Preferences::addMotionRow(QGridLayout& rows)
{
    m_motion = new Segment({choice(QStringLiteral("full"), tr("Full")),
                            choice(QStringLiteral("fades"), tr("Fades only")),
                            choice(QStringLiteral("none"), tr("None"))},
                           this);
    m_motion->choose(m_settings.motion());
    connect(m_motion, &Segment::chosenChanged, this, [this](const QString& id) {
        m_settings.setMotion(id);
        emit motionChosen(motionNamed(id));
    });
    addRow(rows, "motionChoice", tr("Motion"), {}, m_motion);
}

void Preferences::addDetailRows(QGridLayout& rows)
{
    m_thick = new SwitchButton(tr("Thicker lines and outlines"), this);
    m_thick->setChecked(m_settings.hasThickLines());
    connect(m_thick, &QAbstractButton::toggled, this, [this](bool thick) {
        m_settings.setThickLines(thick);
        emit detailsChosen();
    });
    addRow(rows, "thickLines", tr("Thicker lines and outlines"), tr("As in the projector themes"), m_thick);
    m_patterns = new SwitchButton(tr("Patterns on heap blocks"), this);
    m_patterns->setChecked(m_settings.hasHeapPatterns());
    connect(m_patterns, &QAbstractButton::toggled, this, [this](bool shown) {
        m_settings.setHeapPatterns(shown);
        emit detailsChosen();
    });
    addRow(rows, "heapPatterns", tr("Patterns on heap blocks"), tr("Tell types apart without colour"),
           m_patterns);
    m_addresses = new Segment({choice(QStringLiteral("last"), tr("Last six digits")),
                               choice(QStringLiteral("all"), tr("All digits")),
                               choice(QStringLiteral("none"), tr("None"))},
                              this);
    m_addresses->choose(m_settings.addresses());
    connect(m_addresses, &Segment::chosenChanged, this, [this](const QString& id) {
        m_settings.setAddresses(id);
        emit addressesChosen(addressLookNamed(id));
    });
    addRow(rows, "addressChoice", tr("Addresses on blocks"), {}, m_addresses);
}

void Preferences::resetAppearance()
{
    m_thick->setChecked(false);
    m_patterns->setChecked(true);
    m_addresses->choose(QStringLiteral("last"));
    m_settings.setAddresses(QStringLiteral("last"));
    emit addressesChosen(AddressLook::Last);
    m_motion->choose(QStringLiteral("full"));
    m_settings.setMotion(QStringLiteral("full"));
    emit motionChosen(MotionMode::Full);
    m_follow->setChecked(true);
    if (m_settings.textSize() == 100)
        return;
    m_size->choose(QStringLiteral("100"));
    m_settings.setTextSize(100);
    emit textSizeChosen(100);
}

QWidget* Preferences::makeStage()
{
    auto* page = new QWidget(m_pages);
    auto* stage = new Segment(
        {choice(QStringLiteral("compact"), tr("Docked")), choice(QStringLiteral("full"), tr("All blocks"))},
        this);
    stage->choose(m_settings.stageMode());
    connect(stage, &Segment::chosenChanged, this, [this](const QString& id) {
        m_settings.setStageMode(id);
        emit modeChosen(id == QStringLiteral("full") ? Mode::Full : Mode::Compact);
    });
    addRow(*rowsOf(page, tr("Stage")), "stageChoice", tr("Values on the stage"),
           tr("Docked in the slot that holds them, or each a block (D)"), stage);
    return page;
}

QWidget* Preferences::makeSimulation(const QStringList& profiles)
{
    auto* page = new QWidget(m_pages);
    QGridLayout& rows = *rowsOf(page, tr("Simulation"));
    auto* profile = new Segment(profileChoices(profiles), this);
    profile->choose(m_settings.profile());
    connect(profile, &Segment::chosenChanged, this, [this](const QString& id) {
        m_settings.setProfile(id);
        emit profileChosen(id);
    });
    addRow(rows, "profileChoice", tr("Python version"), tr("A lesson may ask for its own"), profile);
    auto* steps = new Segment(
        {choice(QStringLiteral("lines"), tr("A line")), choice(QStringLiteral("events"), tr("An event"))},
        this);
    steps->choose(m_settings.granularity());
    connect(steps, &Segment::chosenChanged, this, [this](const QString& id) {
        emit granularityChosen(id == QStringLiteral("events") ? Granularity::Events : Granularity::Lines);
    });
    addRow(rows, "granularityChoice", tr("One step is"), {}, steps);
    auto* speed = new Segment(speedChoices(), this);
    speed->choose(QString::number(m_settings.speed()));
    connect(speed, &Segment::chosenChanged, this,
            [this](const QString& id) { emit speedChosen(id.toDouble()); });
    addRow(rows, "speedChoice", tr("Playing speed"), {}, speed);
    return page;
}

QWidget* Preferences::makePresenting()
{
    auto* page = new QWidget(m_pages);
    QGridLayout& rows = *rowsOf(page, tr("Presenting"));
    const std::pair<QString, QString> keys[] = {
        {tr("F5"), tr("Present what is open, at its step")},
        {tr("Page Up, Page Down"), tr("Steps, as remote controls send them")},
        {tr("A number, Enter"), tr("Go to that step")},
        {tr("S"), tr("Spotlight: what changed, what is pointed at, or a dragged area")},
        {tr("P, E"), tr("Pen and eraser; strokes come back with their step")},
        {tr("Z, C"), tr("Undo the last stroke, clear the step")},
        {tr("B or ., W"), tr("Black or white screen")},
        {tr("L"), tr("Light or dark")},
        {tr("+, −, F"), tr("Larger, smaller, all of it")},
        {tr("H"), tr("Hide the buttons for good")},
        {tr("Esc"), tr("Put the tool away, then leave")}};
    for (const auto& [key, words] : keys) {
        const int row = rows.rowCount();
        auto* left = new QLabel(words, page);
        left->setFont(textFont(13));
        left->setWordWrap(true);
        auto* right = new QLabel(key, page);
        right->setFont(monoFont(12));
        rows.addWidget(left, row, 0);
        rows.addWidget(right, row, 1, Qt::AlignRight);
    }
    return page;
}

QWidget* Preferences::makeShortcuts()
{
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(28, 26, 26, 8);
    auto* text = new QPlainTextEdit(shortcutText(), page);
    text->setReadOnly(true);
    text->setFont(monoFont(12));
    text->setAccessibleName(tr("Shortcuts"));
    column->addWidget(text);
    return page;
}

} // namespace nametag::ui
