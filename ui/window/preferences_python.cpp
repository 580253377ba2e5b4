// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the Pythons of this computer, which a run can be compared with.
#include "ui/session/settings.h"
#include "ui/theme/fonts.h"
#include "ui/window/preferences.h"

#include <QButtonGroup>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace nametag::ui {

namespace {

constexpr qsizetype kMostPlaces = 8;

QLabel* label(const QString& text, const QFont& font, bool isFaint = false)
{
    auto* shown = new QLabel(text);
    shown->setFont(font);
    shown->setWordWrap(true);
    if (isFaint)
        shown->setForegroundRole(QPalette::Shadow);
    return shown;
}

} // namespace

QWidget* Preferences::makePython()
{
    auto* page = new QWidget(m_pages);
    m_choices = new QVBoxLayout;
    m_choices->setSpacing(8);
    m_searched = label({}, ui::font(FontRole::Base));
    m_searched->setObjectName(QStringLiteral("pythonsFound"));
    m_places = label({}, monoFont(12), true);
    m_places->setObjectName(QStringLiteral("pythonPlaces"));
    m_again = new QPushButton(tr("Check again"));
    m_again->setObjectName(QStringLiteral("checkPythons"));
    m_again->setProperty("small", true);
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, &Preferences::searchPythons);
    auto* status = new QHBoxLayout;
    status->addWidget(m_searched, 1);
    status->addWidget(m_again);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(28, 26, 26, 8);
    column->setSpacing(12);
    column->addWidget(label(tr("Real Python"), ui::font(FontRole::Heading)));
    column->addWidget(label(tr("Comparing can run your file with a Python of this computer and hold what it "
                               "did beside the simulator."),
                            ui::font(FontRole::Small), true));
    column->addLayout(status);
    column->addLayout(m_choices);
    column->addSpacing(8);
    column->addWidget(label(tr("Where Nametag looks"), ui::font(FontRole::Heading)));
    column->addWidget(m_places);
    column->addStretch();
    return page;
}

void Preferences::searchPythons()
{
    if (!m_finder) {
        m_searched->setText(tr("No Python of this computer can be asked here."));
        return m_again->setEnabled(false);
    }
    m_again->setEnabled(false);
    m_searched->setText(tr("Looking…"));
    m_search = std::jthread([this, finder = m_finder](const std::stop_token& stop) {
        const PythonSearch search = finder(stop);
        QMetaObject::invokeMethod(
            this, [this, search] { listPythons(search); }, Qt::QueuedConnection);
    });
}

void Preferences::listPythons(const PythonSearch& search)
{
    m_again->setEnabled(true);
    const auto count = static_cast<int>(search.found.size());
    m_searched->setText(count == 0   ? tr("No CPython was found.")
                        : count == 1 ? tr("1 CPython was found.")
                                     : tr("%1 CPythons were found.").arg(count));
    QStringList places;
    for (const QString& place : search.places.mid(0, kMostPlaces))
        places << QDir::toNativeSeparators(place);
    if (search.places.size() > kMostPlaces)
        places << tr("and %1 more").arg(search.places.size() - kMostPlaces);
    m_places->setText(places.join(u'\n'));
    delete m_pythons;
    m_pythons = new QWidget;
    auto* rows = new QGridLayout(m_pythons);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setColumnStretch(1, 1);
    auto* group = new QButtonGroup(m_pythons);
    const QString chosen = m_settings.realPython();
    const auto addChoice = [&](const QString& words, const QString& about, const QString& path) {
        auto* button = new QRadioButton(words);
        button->setObjectName(QStringLiteral("pythonChoice"));
        button->setAccessibleDescription(about);
        button->setChecked(path == chosen);
        connect(button, &QRadioButton::clicked, this, [this, path] { m_settings.setRealPython(path); });
        group->addButton(button);
        const int row = rows->rowCount();
        rows->addWidget(button, row, 0);
        rows->addWidget(label(about, path.isEmpty() ? ui::font(FontRole::Small) : monoFont(12), true), row,
                        1);
    };
    addChoice(tr("The usual one"), tr("python3, as in a terminal"), {});
    for (const FoundPython& python : search.found)
        addChoice(tr("CPython %1").arg(python.version), QDir::toNativeSeparators(python.path), python.path);
    if (!group->checkedButton())
        addChoice(tr("Not found any more"), QDir::toNativeSeparators(chosen), chosen);
    m_choices->addWidget(m_pythons);
}

} // namespace nametag::ui
