// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stage_menu.h"

#include "core/timeline/value_text.h"
#include "ui/layout/words.h"
#include "ui/models/object_history.h"
#include "ui/models/object_words.h"
#include "ui/models/referrers.h"
#include "ui/panels/stage_pane.h"
#include "ui/scene/heap_view.h"
#include "ui/scene/hit_test.h"
#include "ui/session/lesson_session.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMenu>

namespace nametag::ui {

namespace {

constexpr std::size_t kMostReferrers = 20;
constexpr std::size_t kValueCharacters = 40;

QString tr(const char* text)
{
    return QCoreApplication::translate("StageMenu", text);
}

QString referrerText(const Referrer& referrer)
{
    const QString what = QString::fromStdString(referrer.what);
    const QString where = QString::fromStdString(referrer.where);
    if (referrer.kind == Referrer::Kind::Name)
        return tr("tag %1, %2").arg(what, where);
    return where.isEmpty() ? what : tr("%1 of %2").arg(what, where);
}

void addReferrers(QMenu& menu, LessonSession& session, ObjectId object)
{
    const auto before = session.stateBefore();
    const auto now = session.state();
    QMenu* list = menu.addMenu(tr("Who refers to this?"));
    list->setObjectName(QStringLiteral("referrersMenu"));
    std::size_t shown = 0;
    for (const Referrer& referrer : referrersOf(*before, *now, object, session.recording()->texts())) {
        if (referrer.hasLeft || ++shown > kMostReferrers)
            continue;
        QAction* action = list->addAction(referrerText(referrer), list, [&session, owner = referrer.owner] {
            session.select({owner, {}, {}});
        });
        action->setEnabled(static_cast<bool>(referrer.owner));
    }
    if (shown == 0)
        list->addAction(tr("Nobody"))->setEnabled(false);
}

void addJumps(QMenu& menu, LessonSession& session, ObjectId object)
{
    const ObjectHistory history = historyOf(*session.recording(), object, session.horizon());
    if (history.born > 0 && history.born != session.step())
        menu.addAction(tr("Go to step %1, where it was made").arg(history.born), &menu,
                       [&session, step = history.born] { session.goTo(step); });
    if (history.hasDied && history.died > 0 && history.died <= session.stepCount() &&
        history.died != session.step())
        menu.addAction(tr("Go to step %1, where it is freed").arg(history.died), &menu,
                       [&session, step = history.died] { session.goTo(step); });
}

void addCopies(QMenu& menu, const timeline::ObjectState& object, const QString& value)
{
    const QString address = QString::fromStdString(idText(object.address));
    menu.addAction(tr("Copy the address %1").arg(address), &menu,
                   [address] { QApplication::clipboard()->setText(address); });
    menu.addAction(tr("Copy the value"), &menu, [value] { QApplication::clipboard()->setText(value); });
}

} // namespace

QMenu* stageMenu(StagePane& stage, LessonSession& session, const ItemKey& key)
{
    const ObjectId object = objectOf(stage.view().model(), key);
    const auto state = session.state();
    const timeline::ObjectState* known = object ? state->object(object) : nullptr;
    if (!known || !session.recording())
        return nullptr;
    const TextTable& texts = session.recording()->texts();
    const QString value = QString::fromStdString(timeline::reprText(*state, object, texts, kValueCharacters));
    auto* menu = new QMenu(&stage);
    menu->setObjectName(QStringLiteral("stageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QString::fromStdString(typeWordOf(*known, texts)) + u' ' + value)->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("Select"), menu, [&session, object] { session.select({object, {}, {}}); });
    menu->addAction(tr("Bring to the middle"), menu,
                    [&stage, object] { stage.view().centreOnObject(object); });
    if (stage.isFoldable(object))
        menu->addAction(stage.isUnfolded(object) ? tr("Show fewer slots") : tr("Show more slots"), menu,
                        [&stage, object] { stage.toggleFold(object); });
    if (const ObjectId stack = stage.openStackOf(object))
        menu->addAction(stack == foldOf(object) ? tr("Stack the items again")
                                                : tr("Stack the far nodes again"),
                        menu, [&stage, object] { stage.closeStack(object); });
    if (cuttableAt(stage.view().model(), key))
        menu->addAction(tr("What if this string were cut?"), menu, [&stage, key] { stage.cut(key); });
    addReferrers(*menu, session, object);
    addJumps(*menu, session, object);
    menu->addSeparator();
    addCopies(*menu, *known, value);
    return menu;
}

} // namespace nametag::ui
