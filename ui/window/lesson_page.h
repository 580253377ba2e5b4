// SPDX-License-Identifier: GPL-3.0-or-later
// LessonPage: the main view: header, source and words on the left, the stage, the inspector, the transport.
#pragma once

#include <QWidget>

class QSplitter;

namespace nametag::ui {

class ErrorCard;
class HeaderBar;
class Inspector;
class LessonSession;
class NarrationCard;
class OutputPane;
class Playback;
class SourcePane;
class StagePane;
class Transport;

class LessonPage : public QWidget {
    Q_OBJECT
public:
    LessonPage(LessonSession& session, Playback& playback, QWidget* parent = nullptr);

    HeaderBar& header() { return *m_header; }
    SourcePane& source() { return *m_source; }
    StagePane& stage() { return *m_stage; }
    OutputPane& output() { return *m_output; }
    Inspector& inspector() { return *m_inspector; }
    NarrationCard& narration() { return *m_narration; }

    void setInspectorShown(bool shown);
    bool isInspectorShown() const { return m_inspectorShown; }
    void setNarrationShown(bool shown);
    bool isNarrationShown() const { return m_narrationShown; }
    /// Gives the keyboard to the next of source, stage, inspector, transport.
    void focusNextPane();

signals:
    void inspectorShownChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeftColumn();
    void place();
    void showCards();

    LessonSession& m_session;
    HeaderBar* m_header;
    SourcePane* m_source;
    ErrorCard* m_error;
    NarrationCard* m_narration;
    OutputPane* m_output;
    StagePane* m_stage;
    Inspector* m_inspector;
    Transport* m_transport;
    QSplitter* m_splitter;
    QWidget* m_body;
    bool m_inspectorShown = true;
    bool m_narrationShown = true;
};

} // namespace nametag::ui
