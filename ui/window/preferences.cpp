// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include "ui/panels/controls.h"
#include "ui/panels/theme_of.h"
#include "ui/session/playback.h"
#include "ui/session/settings.h"
#include "ui/theme/fonts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nametag::ui {

namespace {

constexpr int kWidth = 664;
constexpr int kTextSizes[] = {90, 100, 110, 125, 150, 175};

SegmentChoice choice(const QString& id, const QString& text, const QString& hint = {})
{
    return {id, text, {}, hint.isEmpty() ? text : hint, true};
}

QVector<SegmentChoice> themeChoices()
{
    QVector<SegmentChoice> choices;
    for (const ThemeName name : {ThemeName::Paper, ThemeName::Slate, ThemeName::Projector, ThemeName::Hall})
        choices << choice(themeId(name), themeTitle(name));
    choices.back().text = Preferences::tr("Dark hall");
    return choices;
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

} // namespace

MotionMode motionNamed(const QString& name)
{
    if (name == QStringLiteral("fades"))
        return MotionMode::Fades;
    return name == QStringLiteral("none") ? MotionMode::None : MotionMode::Full;
}

Preferences::Preferences(Settings& settings, const QStringList& profiles, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_rows(new QGridLayout)
{
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* title = new QLabel(tr("Preferences"), this);
    title->setFont(ui::font(FontRole::Title));
    m_rows->setColumnStretch(0, 1);
    m_rows->setHorizontalSpacing(24);
    m_rows->setVerticalSpacing(14);
    addLookRows();
    addRunRows(profiles);
    auto* done = new QPushButton(tr("Done"), this);
    done->setObjectName(QStringLiteral("preferencesDone"));
    done->setProperty("kind", "primary");
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(20);
    column->addWidget(title);
    column->addLayout(m_rows);
    column->addStretch();
    column->addLayout(foot);
    resize(kWidth, sizeHint().height());
}

Segment* Preferences::addRow(const char* name, const QString& title, const QString& about, Segment* choices)
{
    choices->setObjectName(QLatin1String(name));
    choices->setAccessibleName(title);
    choices->setAccessibleDescription(about);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* head = new QLabel(title, this);
    head->setFont(textFont(13, QFont::Medium));
    words->addWidget(head);
    if (!about.isEmpty()) {
        auto* small = new QLabel(about, this);
        small->setFont(ui::font(FontRole::Small));
        small->setWordWrap(true);
        small->setForegroundRole(QPalette::Shadow);
        words->addWidget(small);
    }
    const int row = m_rows->rowCount();
    m_rows->addLayout(words, row, 0, Qt::AlignVCenter);
    m_rows->addWidget(choices, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    return choices;
}

void Preferences::addLookRows()
{
    auto* theme = addRow("themeChoice", tr("Theme"), {}, new Segment(themeChoices(), this));
    theme->choose(themeId(themeOf(this).name()));
    connect(theme, &Segment::chosenChanged, this,
            [this](const QString& id) { emit themeChosen(themeNamed(id).value_or(ThemeName::Paper)); });
    auto* size = addRow("textSizeChoice", tr("Text size"), tr("From the next start on"),
                        new Segment(sizeChoices(), this));
    size->choose(QString::number(m_settings.textSize()));
    connect(size, &Segment::chosenChanged, this,
            [this](const QString& id) { m_settings.setTextSize(id.toInt()); });
    auto* motion = addRow("motionChoice", tr("Motion"), {},
                          new Segment({choice(QStringLiteral("full"), tr("Full")),
                                       choice(QStringLiteral("fades"), tr("Fades only")),
                                       choice(QStringLiteral("none"), tr("None"))},
                                      this));
    motion->choose(m_settings.motion());
    connect(motion, &Segment::chosenChanged, this, [this](const QString& id) {
        m_settings.setMotion(id);
        emit motionChosen(motionNamed(id));
    });
    auto* stage = addRow("stageChoice", tr("Values on the stage"),
                         tr("Docked in the slot that holds them, or each a block"),
                         new Segment({choice(QStringLiteral("compact"), tr("Docked")),
                                      choice(QStringLiteral("full"), tr("All blocks"))},
                                     this));
    stage->choose(m_settings.stageMode());
    connect(stage, &Segment::chosenChanged, this, [this](const QString& id) {
        m_settings.setStageMode(id);
        emit modeChosen(id == QStringLiteral("full") ? Mode::Full : Mode::Compact);
    });
}

void Preferences::addRunRows(const QStringList& profiles)
{
    auto* speed = addRow("speedChoice", tr("Playing speed"), {}, new Segment(speedChoices(), this));
    speed->choose(QString::number(m_settings.speed()));
    connect(speed, &Segment::chosenChanged, this,
            [this](const QString& id) { emit speedChosen(id.toDouble()); });
    auto* steps = addRow("granularityChoice", tr("One step is"), {},
                         new Segment({choice(QStringLiteral("lines"), tr("A line")),
                                      choice(QStringLiteral("events"), tr("An event"))},
                                     this));
    steps->choose(m_settings.granularity());
    connect(steps, &Segment::chosenChanged, this, [this](const QString& id) {
        emit granularityChosen(id == QStringLiteral("events") ? Granularity::Events : Granularity::Lines);
    });
    auto* profile = addRow("profileChoice", tr("Python version"), tr("A lesson may ask for its own"),
                           new Segment(profileChoices(profiles), this));
    profile->choose(m_settings.profile());
    connect(profile, &Segment::chosenChanged, this, [this](const QString& id) {
        m_settings.setProfile(id);
        emit profileChosen(id);
    });
}

} // namespace nametag::ui
