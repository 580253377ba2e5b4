// SPDX-License-Identifier: GPL-3.0-or-later
// StagePane: the stage of the open script: places the run once, shows the picture at the cursor, and shares
// what is pointed at and chosen with the session.
#pragma once

#include "core/timeline/sameness.h"
#include "core/timeline/timeline.h"
#include "ui/layout/layout.h"
#include "ui/panels/panel.h"
#include "ui/scene/font_measurer.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <thread>
#include <vector>

namespace nametag::ui {

class CrowdNote;
class HeapView;
class LessonSession;
class WhatIfBand;
struct ItemKey;

class StagePane : public Panel {
    Q_OBJECT
public:
    explicit StagePane(LessonSession& session, QWidget* parent = nullptr);
    ~StagePane() override;
    HeapView& view() { return *m_view; }
    /// Values in slots, or every object as a block of its own.
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    /// What blocks say of their addresses.
    void setAddresses(AddressLook look);
    AddressLook addresses() const { return m_addresses; }
    /// Shows more of a large block's slots, or fewer again.
    void toggleFold(ObjectId object);
    bool isUnfolded(ObjectId object) const { return m_arrangement.unfolded.count(object) > 0; }
    /// The opened stack that its contents, or the far nodes of its chain, would go back to; none if neither.
    ObjectId openStackOf(ObjectId object) const;
    void closeStack(ObjectId object);
    /// The block leaves slots out, or did before it was unfolded.
    bool isFoldable(ObjectId object) const;
    /// All blocks as they were at first, and what is needed of the stage in sight.
    void tidy();
    /// A block keeps this place of its upper left corner, or one near it where it is in nobody's way.
    void putBlock(ObjectId object, QPointF corner);
    /// Takes back what was last dragged, folded or tidied; does it again.
    void undo();
    void redo();
    /// From now on this stage is the one for the scissors.
    void useScissors();
    /// Cuts the string of a tag, a slot or a string in a branch beside the run.
    void cut(const ItemKey& key);
    /// What another part of the window adds to each picture; showAgain() when that changed.
    void setAddition(std::function<void(SceneModel&)> addition) { m_addition = std::move(addition); }
    void showAgain();
    /// The resting picture after a step, as the stage shows it.
    std::shared_ptr<const SceneModel> pictureAt(StepIndex step) const;
    /// Ends the placing of the run that goes on, if one does.
    void waitForPlaces();

    QString asText() const override;
    QWidget& keyboardTarget() override;
    void finish() override { waitForPlaces(); }
    void fit() override;
    void zoomIn() override;
    void zoomOut() override;
    void zoomTo100() override;

signals:
    /// It is about to be destroyed: who looks at it from its own parts lets go.
    void leaving();

protected:
    /// What a stage of its own adds to a picture before it is shown.
    virtual void adjust(SceneModel&) const {}
    void placeRun();
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A placed run, or a part of a long one; it owns all that the layout refers to.
    struct Places;
    /// What the parts of a long run share.
    struct LongRun;

    /// What the reader has arranged.
    struct Arrangement {
        std::set<ObjectId> unfolded;
        std::map<ObjectId, Point> dragged;
        friend bool operator==(const Arrangement&, const Arrangement&) = default;
    };

    void arrange(Arrangement wanted);
    void forgetArrangement();
    void placeAgain();
    LayoutOptions optionsAt(StepIndex step) const;
    void take(std::shared_ptr<Places> places, std::uint64_t ticket);
    bool isPlaced(StepIndex step) const;
    void showCursor(StepIndex from);
    std::shared_ptr<const SceneModel> sceneNow() const;
    void showScissors();
    void placeView();
    void readMarked();
    void tellHovered(const ItemKey& key, ObjectId object);
    void showMenu(const ItemKey& key, const QPoint& where);
    void paintEmpty(QPainter& painter) const;
    void readClick(const ItemKey& key, bool compared);

    LessonSession& m_session;
    HeapView* m_view;
    CrowdNote* m_crowd;
    std::function<void(SceneModel&)> m_addition;
    WhatIfBand* m_band = nullptr; ///< of the stage that has the scissors
    Mode m_mode = Mode::Compact;
    AddressLook m_addresses = AddressLook::Last;
    Arrangement m_arrangement;
    timeline::ReferenceEnd m_clicked; ///< the reference that was clicked last
    std::vector<Arrangement> m_undone;
    std::vector<Arrangement> m_done; ///< what was before each change
    std::shared_ptr<Places> m_places;
    std::shared_ptr<LongRun> m_longRun;
    std::uint64_t m_ticket = 0;
    bool m_telling = false;
    bool m_isPlacing = false;   ///< the places of the run are being found
    bool m_isFresh = true;      ///< the next picture is the first of its run
    bool m_keepsCamera = false; ///< it is the same run, arranged anew
    std::jthread m_worker;
};

} // namespace nametag::ui
