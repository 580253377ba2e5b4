// SPDX-License-Identifier: GPL-3.0-or-later
// Inspector: all that is known about the marked object: value, id, size, who refers to it, its count over the
// whole run, its life.
#pragma once

#include "core/explain/explain_sameness.h"
#include "ui/layout/scene_model.h"
#include "ui/models/object_history.h"
#include "ui/models/referrers.h"
#include "ui/panels/block_section.h"
#include "ui/session/selection.h"

#include <QAbstractButton>
#include <QScrollArea>

#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace nametag::ui {

class LessonSession;

/// What the inspector shows, read from the session once a step.
struct InspectorContent {
    ObjectId object;
    bool exists = false; ///< at the cursor
    bool notYetBorn = false;
    bool isRecorded = false; ///< a real Python ran it: what it is and where, nothing of its life
    bool isReading = false; ///< the history is not known yet
    QString sign;
    TypeRole role = TypeRole::Single;
    QString type;
    QString nature;
    QString repr;
    QString id;
    QString size;
    QString sizeSplit;
    QString origin;
    QString collector;
    QString flags;
    QStringList notes; ///< the author's, about this object
    std::uint32_t slotsUsed = 0;
    std::uint32_t slotsAll = 0;
    QString count;
    QString countBefore;
    std::vector<Referrer> referrers;
    std::optional<explain::SameMessage> same; ///< two references are compared
    bool isSame = false;
    std::shared_ptr<const ObjectHistory> history;
    std::shared_ptr<const events::Recording> recording; ///< that the history is of
    StepIndex horizon = 0;                              ///< as far as the history goes
    StepIndex step = 0;
    StepIndex stepCount = 0;
    std::optional<BlockSection> block; ///< where blocks are told of

    const ObjectHistory& life() const { return *history; }
};

/// Reads the session's marked object; takes over its history from what was shown before. Of a long run the
/// history is left to be read elsewhere.
InspectorContent inspectorContent(const LessonSession& session, const InspectorContent& before);

class CollectionTable;
class InspectorBody;

class Inspector : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(LessonSession& session, QWidget* parent = nullptr);
    /// All that is shown, as lines of text.
    QString plainText() const;
    /// Tells of the object's block instead of its count and life.
    void setShowsBlocks(bool shown);
    /// While nothing is marked: the arithmetic of the collection.
    void showCollection(bool shown);

signals:
    void closeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void readCursor();
    void readHistory();

    LessonSession& m_session;
    QScrollArea* m_scroll;
    InspectorBody* m_body;
    QScrollArea* m_tableScroll;
    CollectionTable* m_table;
    bool m_showsCollection = false;
    QAbstractButton* m_close;
    bool m_showsBlocks = false;
    std::uint64_t m_ticket = 0;
    std::jthread m_reader; ///< of an object's history in a long run
};

} // namespace nametag::ui
