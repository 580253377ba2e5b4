// SPDX-License-Identifier: GPL-3.0-or-later
// BoxesPanel: boxes beside names. On the left the C program and its memory, on the right the same lines of
// Python with their names and objects; below both the same three questions.
#pragma once

#include "ui/panels/boxes_picture.h"
#include "ui/panels/panel.h"

namespace nametag::ui {

class StagePane;

class BoxesPanel : public Panel {
    Q_OBJECT
public:
    explicit BoxesPanel(LessonSession& session, QWidget* parent = nullptr);
    QString asText() const override { return boxesText(m_content); }
    void finish() override;
    void fit() override;

    const BoxesContent& content() const { return m_content; }
    const BoxesPicture& picture() const { return m_picture; }
    StagePane& stage() { return *m_stage; }
    /// Shows the bits of a box; 0: of none that nobody asked for.
    void choose(std::uint32_t box);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent* event) override;

private:
    /// The parts of one half, from top to bottom.
    struct Half {
        QRectF card;
        QRectF code;
        QRectF picture;
        QRectF facts;
    };

    void readRun();
    void readCursor();
    void place();
    Half half(bool isPython, double factsHeight, int rows) const;
    void scrollToFocus();
    double factHeight(const QString& fact, double width) const;
    double factsHeight() const;
    double noteHeight() const;
    void paintHalf(QPainter& painter, bool isPython) const;
    void paintCode(QPainter& painter, const Half& half, const BoxesSide& side, bool isPython) const;
    void paintFacts(QPainter& painter, const Half& half, const BoxesSide& side) const;
    void paintPicture(QPainter& painter) const;
    void paintNote(QPainter& painter) const;
    void paintEmpty(QPainter& painter) const;

    LessonSession& m_session;
    StagePane* m_stage;
    TwinRuns m_runs;
    BoxesContent m_content;
    BoxesPicture m_picture;
    Half m_c;
    Half m_python;
    std::uint32_t m_chosen = 0;
    std::uint32_t m_focused = 0; ///< the box that has the keyboard
    double m_scroll = 0;
    bool m_isStale = true;
};

} // namespace nametag::ui
