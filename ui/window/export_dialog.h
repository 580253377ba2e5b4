// SPDX-License-Identifier: GPL-3.0-or-later
// ExportDialog: the stage as pictures, drawings or a storyboard: which steps, in which theme, how large. It
// shows what it will write, and never writes over a file without asking.
#pragma once

#include "ui/export/exporter.h"
#include "ui/export/storyboard.h"
#include "ui/panels/stage_pane.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace nametag::ui {

class ExportPreview;
class LessonSession;
class Segment;
class SideList;
class SwitchButton;

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(LessonSession& session, StagePane& stage, QWidget* parent = nullptr);

    /// The steps that are chosen now; nothing if what was typed is no list of steps.
    std::optional<std::vector<StepIndex>> steps() const;
    /// What would be written for these steps.
    std::vector<Page> pages(const std::vector<StepIndex>& steps) const;
    /// Asks for a name, asks again before a file is replaced, writes; false if nothing was written.
    bool save();
    /// Writes to this path; says what went wrong in the foot.
    bool saveTo(const QString& path);

signals:
    void written(const QStringList& files);

private:
    QWidget* makeOptions();
    QWidget* makeFoot();
    void addRow(const QString& title, QWidget* choice);
    void addStepRows();
    void addPageRows();
    void refresh();
    void estimate();
    Page stepPage(StepIndex step) const;
    std::vector<StepIndex> changingSteps() const;
    const Exporter& exporter() const;
    PageOptions pageOptions() const;
    bool mayReplace(const QStringList& files);

    LessonSession& m_session;
    StagePane& m_stage;
    SideList* m_formats;
    ExportPreview* m_preview;
    QGridLayout* m_rows = nullptr;
    Segment* m_which = nullptr;
    QLineEdit* m_list = nullptr;
    Segment* m_theme = nullptr;
    Segment* m_scale = nullptr;
    QSpinBox* m_width = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_perSheet = nullptr;
    SwitchButton* m_source = nullptr;
    SwitchButton* m_words = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_export = nullptr;
    std::vector<std::pair<QWidget*, bool>> m_ofPaper; ///< shown for documents (true) or pictures (false)
    std::vector<StepIndex> m_changing;
    QTimer m_estimate;
};

} // namespace nametag::ui
