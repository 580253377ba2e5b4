// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the folders with lessons of one's own.
#include "ui/session/settings.h"
#include "ui/theme/fonts.h"
#include "ui/window/preferences.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nametag::ui {

QWidget* Preferences::makeLessons()
{
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(28, 26, 26, 8);
    column->setSpacing(12);
    auto* head = new QLabel(tr("Folders with lessons"), page);
    head->setFont(ui::font(FontRole::Heading));
    auto* about = new QLabel(tr("A lesson is a Python file with # %% cells. The library shows those of these "
                                "folders below its own, and notices when one is changed."),
                             page);
    about->setFont(ui::font(FontRole::Small));
    about->setForegroundRole(QPalette::Shadow);
    about->setWordWrap(true);
    m_folders = new QGridLayout;
    m_folders->setColumnStretch(0, 1);
    m_folders->setVerticalSpacing(8);
    auto* add = new QPushButton(tr("Add a folder…"), page);
    add->setObjectName(QStringLiteral("addLessonFolder"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Add a folder with lessons"));
        if (folder.isEmpty())
            return;
        emit lessonFolderAdded(folder);
        listFolders();
    });
    column->addWidget(head);
    column->addWidget(about);
    column->addLayout(m_folders);
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addStretch();
    listFolders();
    return page;
}

void Preferences::listFolders()
{
    while (QLayoutItem* item = m_folders->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const QString& folder : m_settings.lessonFolders()) {
        auto* path = new QLabel(QDir::toNativeSeparators(folder));
        path->setFont(monoFont(12));
        path->setWordWrap(true);
        auto* away = new QPushButton(tr("Take away"));
        away->setObjectName(QStringLiteral("removeLessonFolder"));
        away->setAccessibleName(tr("Take %1 away").arg(folder));
        away->setProperty("small", true);
        away->setAutoDefault(false);
        connect(away, &QPushButton::clicked, this, [this, folder] {
            emit lessonFolderRemoved(folder);
            listFolders();
        });
        m_folders->addWidget(path, row, 0);
        m_folders->addWidget(away, row++, 1);
    }
    if (row > 0)
        return;
    auto* none = new QLabel(tr("None yet"));
    none->setFont(ui::font(FontRole::Base));
    m_folders->addWidget(none, 0, 0);
}

} // namespace nametag::ui
