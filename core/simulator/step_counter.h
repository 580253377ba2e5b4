// SPDX-License-Identifier: GPL-3.0-or-later
// StepCounter: hears a run as a recording does, keeps nothing, and knows how many steps have begun.
#pragma once

#include "core/events/event_sink.h"

#include <array>
#include <cstdint>

namespace nametag::simulator {

class StepCounter final : public events::EventSink {
public:
    void take(const events::Event& event) override;
    TextId keep(std::string_view) override { return TextId{1}; }
    std::uint64_t steps() const { return m_steps; }

private:
    void makeRoom() override;
    std::array<events::Event, 256> m_events; ///< written over and over
    std::uint64_t m_steps = 0;
};

} // namespace nametag::simulator
