// SPDX-License-Identifier: GPL-3.0-or-later
// ChartsPanel: how memory develops over the run: live bytes, objects by type, allocations and frees,
// references to the marked object, collections; one cursor through all, and a table with the same numbers.
#pragma once

#include "ui/models/chart_data.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <array>
#include <map>
#include <thread>

class QTableView;

namespace nametag::ui {

class ChartPlot;
class ChartsCursor;
class ChartsTable;
class Segment;

/// The plots from top to bottom.
enum class ChartKind : std::uint8_t { Bytes, Types, Blocks, References, Collections };
inline constexpr std::size_t kCharts = 5;

/// One plot: where it is and how high it reaches.
struct ChartPlace {
    QRectF title;
    QRectF plot;
    std::uint64_t top = 1;
    std::uint64_t tick = 1;
};

class ChartsPanel : public Panel {
    Q_OBJECT
public:
    explicit ChartsPanel(LessonSession& session, QWidget* parent = nullptr);
    ~ChartsPanel() override;
    QString asText() const override;
    void finish() override;
    std::optional<std::pair<double, double>> timeSpan() const override;
    void showTable(bool shown);

    const ChartData* data() const { return m_data.get(); }
    const ChartValues& values() const { return m_values; }
    const ChartPlace& place(ChartKind kind) const { return m_places[static_cast<std::size_t>(kind)]; }
    /// Who holds the marked object at the cursor, in words, and its count.
    const QString& holders() const { return m_holders; }
    std::uint32_t countNow() const { return m_countNow; }
    double xOf(double step) const;
    StepIndex stepAt(double x) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void readRun();
    void take(std::shared_ptr<const ChartData> data, std::uint64_t ticket);
    void readReferences();
    void findReferences(ObjectId object);
    void takeReferences(ObjectId object, const timeline::Samples& counted, std::uint64_t ticket);
    void readCursor();
    bool isOfThisRun() const;
    void layOut();
    void fillPlots();
    void setTop(ChartKind kind, std::uint64_t highest);
    void paintGrid(QPainter& painter, const Theme& theme) const;
    void paintSteps(QPainter& painter, const Theme& theme) const;
    void paintValues(QPainter& painter, const Theme& theme) const;
    void paintValue(QPainter& painter, ChartKind kind, const QString& value, const QStringList& lines,
                    bool isNow, const Theme& theme) const;
    void paintTypes(QPainter& painter, const Theme& theme) const;
    QString titleOf(ChartKind kind) const;

    LessonSession& m_session;
    Segment* m_switch;
    QTableView* m_table;
    ChartsTable* m_rows;
    std::array<ChartPlot*, kCharts> m_plots{};
    ChartsCursor* m_cursor;
    std::array<ChartPlace, kCharts> m_places;
    std::shared_ptr<const ChartData> m_data;
    ChartValues m_values;
    timeline::Samples m_references;
    ObjectId m_referenced;
    QString m_referencedWords;
    QString m_holders;
    std::uint32_t m_countNow = 0;
    QString m_count;       ///< of the marked object at the cursor
    QString m_countBefore; ///< a step ago
    std::uint64_t m_ticket = 0;
    bool m_isStale = true;
    bool m_isReading = false;
    std::map<ObjectId, timeline::Samples> m_known; ///< counts of objects that were marked in this long run
    std::jthread m_worker;
    std::jthread m_counter; ///< finds the count of the marked object
};

} // namespace nametag::ui
