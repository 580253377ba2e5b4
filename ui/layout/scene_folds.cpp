// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/scene_builder.h"

#include "ui/layout/words.h"

namespace nametag::ui {

/// Each stack is a block without slots and count.
void SceneBuilder::addFolds()
{
    for (const VisibleFold& fold : m_visible.folds) {
        const auto at = m_data.survey.blockOf.find(fold.id);
        if (at == m_data.survey.blockOf.end())
            continue; // there only for a moment within a step: it has no place
        const BlockRecord& record = m_data.survey.blocks[at->second];
        const timeline::ObjectState& member = *fold.firsts.front();
        const FoldContent content = m_finder.contentOf(fold);
        const Rect place = m_data.placeOf(at->second);
        SceneBlock block;
        block.isFold = true;
        block.object = fold.id;
        block.role = roleOf(member.kind);
        block.sign = signOf(member.kind);
        block.typeWord = typeWordOf(member, texts());
        block.address = kFoldFoot;
        block.size = grouped(content.bytes) + " B";
        block.isNew = m_step > 0 && !record.life.has(m_step - 1);
        block.rect = {place.x, place.y, place.width - kFoldDepth, place.height - kFoldDepth};
        const Rect line{block.rect.x + kBlockPadding, block.rect.y + kHeaderHeight,
                        block.rect.width - 2 * kBlockPadding, BlockMeasure::kLineHeight};
        block.lines.push_back({foldText(content.count, member, texts()), line, true, true});
        m_scene.blocks.push_back(std::move(block));
    }
}

} // namespace nametag::ui
