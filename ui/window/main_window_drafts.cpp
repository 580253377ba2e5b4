// SPDX-License-Identifier: GPL-3.0-or-later
// How the window sees to it that nothing that was typed is lost.
#include "ui/exercises/predictions.h"
#include "ui/panels/notice_banner.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/source_view.h"
#include "ui/session/settings.h"
#include "ui/window/lesson_page.h"
#include "ui/window/main_window.h"

#include <QFile>

namespace nametag::ui {

namespace {

/// What the file holds now, as an editor sees it.
QString textOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return textIn(file.readAll(), path).value_or(QString());
}

} // namespace

void MainWindow::keepDraft()
{
    m_draftTimer.stop();
    if (!m_session.isOpen())
        return;
    if (m_lesson->predictions().isVariant()) // nobody typed it
        return;
    const OpenScript& script = m_session.script();
    const QString text = m_lesson->source().view().toPlainText();
    const bool isSaved = script.isScratchpad() ? text.trimmed().isEmpty() : text == textOf(script.path);
    // a draft that was offered and neither taken nor forgotten stays
    if (isSaved && !m_lesson->notice().isHidden())
        return;
    if (isSaved)
        m_drafts.drop(script.path);
    else
        m_drafts.keep(script.path, text);
}

void MainWindow::offerDraft()
{
    m_lesson->notice().hide();
    const QString path = m_session.script().path;
    const auto draft = m_drafts.of(path);
    if (!draft || draft->text == m_session.script().text)
        return;
    const QString when = draft->when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm"));
    m_lesson->notice().tell(
        tr("You changed this file and did not save it (%1).").arg(when),
        {tr("Bring the changes back"), [this, text = draft->text] { m_lesson->source().takeText(text); }},
        {tr("Forget them"), [this, path] { m_drafts.drop(path); }});
}

void MainWindow::takeDraft()
{
    const auto draft = m_session.isOpen() ? m_drafts.of(m_session.script().path) : std::nullopt;
    if (!draft || draft->text == m_session.script().text)
        return;
    m_lesson->notice().hide();
    m_lesson->source().takeText(draft->text);
}

void MainWindow::newScratchpad()
{
    rememberStep();
    if (const auto draft = m_drafts.of({}))
        m_drafts.setAside(draft->text);
    m_drafts.drop({});
    m_settings.setScratchpad({});
    openScratchpad({});
}

void MainWindow::openLastScratchpad()
{
    const auto draft = m_drafts.of({});
    openScratchpad(draft ? draft->text : m_settings.scratchpad());
}

bool MainWindow::recover()
{
    if (!m_drafts.wasInterrupted() || !m_drafts.of({}))
        return false;
    openLastScratchpad();
    m_lesson->notice().tell(tr("Nametag did not end as it should. Your scratchpad is as you left it."),
                            {tr("Good"), {}});
    return true;
}

} // namespace nametag::ui
