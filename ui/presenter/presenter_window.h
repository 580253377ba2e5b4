// SPDX-License-Identifier: GPL-3.0-or-later
// PresenterWindow: the open script for a room full of people: full screen, twice as large, one sentence, a
// pen, a spotlight. It shows the pictures of the stage that it is given and commands the same session.
#pragma once

#include "ui/presenter/presenter_keys.h"
#include "ui/presenter/presenter_layer.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace nametag::ui {

class HeapScene;
class HeapView;
class LessonSession;
class PresenterBar;
class PresenterSource;

class PresenterWindow : public QWidget {
    Q_OBJECT
public:
    PresenterWindow(LessonSession& session, HeapScene& stage, QWidget* parent = nullptr);
    ~PresenterWindow() override;

    /// Covers a second screen if there is one, else the screen of the parent; light or dark as the parent is.
    void begin();
    void leave();
    void setTheme(const Theme& theme);
    void act(PresenterCommand command);

    HeapView& stage() { return *m_stage; }
    PresenterLayer& layer() { return *m_layer; }
    PresenterBar& bar() { return *m_bar; }
    QString sentence() const;

signals:
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    double unit() const;
    double barTop() const { return m_sentenceTop; }
    void place();
    void showPicture();
    void readCursor();
    void chooseTool(PresenterTool tool);
    void move(PresenterCommand command);
    void draw(Curtain curtain);
    void typeNumber(QKeyEvent* event);
    bool takeRemoteKey(QObject* watched, QEvent* event);
    void paintSentence(QPainter& painter) const;

    LessonSession& m_session;
    HeapScene& m_shown;
    HeapView* m_stage;
    PresenterSource* m_source;
    PresenterLayer* m_layer;
    PresenterBar* m_bar;
    double m_sentenceTop = 0;
    QString m_number; ///< typed so far: a step to go to
};

} // namespace nametag::ui
