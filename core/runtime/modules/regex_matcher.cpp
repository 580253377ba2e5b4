// SPDX-License-Identifier: GPL-3.0-or-later
// The machine that runs the program of a regular expression (the semantics are those of
// Modules/_sre/sre_lib.h).
#include "core/runtime/modules/regex_program.h"
#include "core/runtime/objects/runtime.h"
#include "core/runtime/protocols/errors.h"

#include <algorithm>

namespace nametag::runtime::regex {

namespace {

constexpr std::uint32_t kStepsPerLook = 2048;

enum class Back : std::uint8_t {
    Choice,  ///< go on at pc, place
    Slot,    ///< slot pc had the value `place`
    Fewer,   ///< a greedy RepeatOne at pc: one character less, down to `limit`
    More,    ///< a lazy RepeatOne at pc: one character more, up to `limit`
    Barrier, ///< a look or atomic group at pc began at `place`
};

struct Entry {
    std::int64_t place;
    std::int64_t limit;
    std::uint32_t pc;
    Back back;
};

template <class Unit> class Machine {
public:
    Machine(Runtime& rt, const Program& program, const Subject& subject, const Query& query)
        : m_rt(rt)
        , m_program(program)
        , m_text(static_cast<const Unit*>(subject.data))
        , m_query(query)
        , m_loopsAt(program.groups * 2 + 2)
        , m_lastGroup(m_loopsAt + program.loops * 2)
        , m_slots(m_lastGroup + 1, -1)
        , m_most(rt.budget.largestObject / sizeof(Entry))
    {}

    Found search()
    {
        Found found;
        const Instruction& first = m_program.code[0];
        const bool byCharacter = first.code == Code::Char && !m_query.anchored;
        for (std::int64_t start = m_query.from; start <= m_query.to; ++start) {
            if (byCharacter) {
                while (start < m_query.to && static_cast<char32_t>(m_text[start]) != first.character)
                    ++start;
                if (start >= m_query.to)
                    break;
            }
            if (runFrom(start)) {
                found.found = true;
                found.marks.assign(m_slots.begin(), m_slots.begin() + static_cast<std::ptrdiff_t>(m_loopsAt));
                found.marks[0] = start;
                found.marks[1] = m_place;
                found.lastGroup = std::max<std::int64_t>(m_slots[m_lastGroup], 0);
                return found;
            }
            if (m_stopped || m_query.anchored)
                break;
            m_query.mustAdvance = false;
        }
        found.stopped = m_stopped;
        return found;
    }

private:
    char32_t at(std::int64_t place) const { return static_cast<char32_t>(m_text[place]); }

    bool runFrom(std::int64_t start)
    {
        std::fill(m_slots.begin(), m_slots.end(), -1);
        m_stack.clear();
        m_barriers.clear();
        m_start = start;
        m_place = start;
        m_pc = 0;
        while (true) {
            if (--m_steps == 0 && !look())
                return false;
            switch (step()) {
            case Result::On: break;
            case Result::Fail:
                if (!goBack())
                    return false;
                break;
            case Result::Matched: return true;
            }
        }
    }

    bool look()
    {
        m_steps = kStepsPerLook;
        m_stopped = m_rt.spend(kStepsPerLook / 16);
        if (!m_stopped && m_stack.size() > m_most) {
            memoryError(m_rt);
            m_stopped = true;
        }
        return !m_stopped;
    }

    enum class Result : std::uint8_t { On, Fail, Matched };

    Result on()
    {
        ++m_pc;
        return Result::On;
    }
    Result onIf(bool holds) { return holds ? on() : Result::Fail; }

    Result step()
    {
        const Instruction& now = m_program.code[m_pc];
        switch (now.code) {
        case Code::Char:
        case Code::Any:
        case Code::AnyInLine:
        case Code::Set:
            if (m_place >= m_query.to || !fits(now, at(m_place)))
                return Result::Fail;
            ++m_place;
            return on();
        case Code::At: return onIf(isAt(now));
        case Code::Save: save(now.a); return on();
        case Code::Jump: m_pc = now.a; return Result::On;
        case Code::Split:
            push(Back::Choice, now.b, m_place);
            m_pc = now.a;
            return Result::On;
        case Code::RepeatOne: return repeatOne(now);
        case Code::LoopStart:
            setSlot(m_loopsAt + now.a * 2, 0);
            setSlot(m_loopsAt + now.a * 2 + 1, -1);
            return on();
        case Code::Loop: return loop(now);
        case Code::LookStart: return startLook(now);
        case Code::LookEnd: return endLook(now);
        case Code::AtomicStart: barrier(); return on();
        case Code::AtomicEnd: dropChoices(); return on();
        case Code::Reference:
        case Code::ReferenceFold: return reference(now);
        case Code::Conditional:
            if (m_slots[now.b * 2] >= 0 && m_slots[now.b * 2 + 1] >= 0)
                return on();
            m_pc = now.a;
            return Result::On;
        case Code::Fail: return Result::Fail;
        case Code::Match: break;
        }
        const bool tooShort = m_query.whole && m_place != m_query.to;
        const bool stays = m_query.mustAdvance && m_place == m_start;
        return tooShort || stays ? Result::Fail : Result::Matched;
    }

    bool fits(const Instruction& one, char32_t c) const
    {
        switch (one.code) {
        case Code::Char: return c == one.character;
        case Code::Any: return true;
        case Code::AnyInLine: return c != U'\n';
        default: return m_program.sets[one.a].has(c);
        }
    }

    bool isWordAt(std::int64_t place, std::uint32_t flags) const
    {
        return place >= 0 && place < m_query.to && isWordCharacter(at(place), flags);
    }

    bool isAt(const Instruction& now) const
    {
        const std::int64_t end = m_query.to;
        const bool lines = (now.flags & kMultiLine) != 0;
        switch (now.at) {
        case 'A': return m_place == 0;
        case 'Z': return m_place == end;
        case '^': return m_place == 0 || (lines && at(m_place - 1) == U'\n');
        case '$': return m_place == end || (at(m_place) == U'\n' && (lines || m_place == end - 1));
        default: break;
        }
        if (end == 0)
            return false;
        const bool boundary = isWordAt(m_place - 1, now.flags) != isWordAt(m_place, now.flags);
        return boundary == (now.at == 'b');
    }

    // ---- the stack

    void push(Back back, std::uint32_t pc, std::int64_t place, std::int64_t limit = 0)
    {
        m_stack.push_back({place, limit, pc, back});
    }

    void setSlot(std::size_t slot, std::int64_t value)
    {
        push(Back::Slot, static_cast<std::uint32_t>(slot), m_slots[slot]);
        m_slots[slot] = value;
    }

    void save(std::uint32_t slot)
    {
        setSlot(slot, m_place);
        if (slot % 2 == 1)
            setSlot(m_lastGroup, slot / 2);
    }

    /// Takes the last choice that is left; false: there is none.
    bool goBack()
    {
        while (!m_stack.empty()) {
            Entry& entry = m_stack.back();
            switch (entry.back) {
            case Back::Slot:
                m_slots[entry.pc] = entry.place;
                m_stack.pop_back();
                break;
            case Back::Choice:
                m_pc = entry.pc;
                m_place = entry.place;
                m_stack.pop_back();
                return true;
            case Back::Fewer:
                m_place = --entry.place;
                m_pc = m_program.code[entry.pc].a;
                if (entry.place <= entry.limit)
                    m_stack.pop_back();
                return true;
            case Back::More:
                if (oneMore(entry))
                    return true;
                break;
            case Back::Barrier:
                if (barrierFails())
                    return true;
                break;
            }
        }
        return false;
    }

    bool oneMore(Entry& entry)
    {
        const Instruction& repeat = m_program.code[entry.pc];
        const bool more = entry.place < entry.limit && fits(m_program.code[entry.pc + 1], at(entry.place));
        if (!more) {
            m_stack.pop_back();
            return false;
        }
        m_place = ++entry.place;
        m_pc = repeat.a;
        return true;
    }

    // ---- repeats

    Result repeatOne(const Instruction& now)
    {
        const Instruction& one = m_program.code[m_pc + 1];
        const std::int64_t room = m_query.to - m_place;
        const std::int64_t most =
            now.most == kNoLimit ? room : std::min<std::int64_t>(room, std::int64_t{now.most});
        const std::int64_t least = now.least;
        const std::int64_t wanted = now.mode == Mode::Lazy ? std::min(least, most) : most;
        std::int64_t count = 0;
        while (count < wanted && fits(one, at(m_place + count)))
            ++count;
        const auto worked = static_cast<std::uint32_t>(std::min<std::int64_t>(count / 8, kStepsPerLook));
        m_steps = m_steps > worked ? m_steps - worked : 1;
        if (count < least)
            return Result::Fail;
        const std::int64_t start = m_place;
        m_place += count;
        if (now.mode == Mode::Lazy && count < most)
            push(Back::More, m_pc, m_place, start + most);
        else if (now.mode == Mode::Greedy && count > least)
            push(Back::Fewer, m_pc, m_place, start + least);
        m_pc = now.a;
        return Result::On;
    }

    Result loop(const Instruction& now)
    {
        const std::size_t slot = m_loopsAt + now.a * 2;
        const std::int64_t count = m_slots[slot];
        const std::uint32_t body = m_pc + 1;
        if (count < std::int64_t{now.least}) {
            setSlot(slot, count + 1);
            m_pc = body;
            return Result::On;
        }
        const bool mayGoOn =
            (now.most == kNoLimit || count < std::int64_t{now.most}) && m_slots[slot + 1] != m_place;
        if (!mayGoOn || now.mode == Mode::Lazy) {
            if (mayGoOn)
                bodyLater(slot, body);
            m_pc = now.b;
            return Result::On;
        }
        push(Back::Choice, now.b, m_place);
        setSlot(slot + 1, m_place);
        setSlot(slot, count + 1);
        m_pc = body;
        return Result::On;
    }

    /// Where going on fails, the body is tried: the loop then counts one more from this place.
    void bodyLater(std::size_t slot, std::uint32_t body)
    {
        const std::int64_t count = m_slots[slot];
        setSlot(slot, count);
        setSlot(slot + 1, m_slots[slot + 1]);
        push(Back::Choice, body, m_place);
        push(Back::Slot, static_cast<std::uint32_t>(slot), count + 1);
        push(Back::Slot, static_cast<std::uint32_t>(slot + 1), m_place);
    }

    // ---- looks and atomic groups

    void barrier()
    {
        m_barriers.push_back(m_stack.size());
        push(Back::Barrier, m_pc, m_place);
    }

    Result startLook(const Instruction& now)
    {
        if (m_place < std::int64_t{now.b}) {
            if (!now.negative)
                return Result::Fail;
            m_pc = now.a;
            return Result::On;
        }
        barrier();
        m_place -= now.b;
        return on();
    }

    Result endLook(const Instruction& now)
    {
        const Entry start = m_stack[m_barriers.back()];
        if (!now.negative) {
            dropChoices();
            m_place = start.place;
            return on();
        }
        while (m_stack.size() > m_barriers.back()) {
            if (m_stack.back().back == Back::Slot)
                m_slots[m_stack.back().pc] = m_stack.back().place;
            m_stack.pop_back();
        }
        m_barriers.pop_back();
        return Result::Fail;
    }

    /// What was chosen since the barrier stays as it is; what slots had before is still known.
    void dropChoices()
    {
        const auto from = m_stack.begin() + static_cast<std::ptrdiff_t>(m_barriers.back());
        m_stack.erase(
            std::remove_if(from, m_stack.end(), [](const Entry& entry) { return entry.back != Back::Slot; }),
            m_stack.end());
        m_barriers.pop_back();
    }

    /// All ways inside have failed; true: that is what was wanted.
    bool barrierFails()
    {
        const Entry start = m_stack.back();
        m_stack.pop_back();
        m_barriers.pop_back();
        const Instruction& look = m_program.code[start.pc];
        if (look.code != Code::LookStart || !look.negative)
            return false;
        m_place = start.place;
        m_pc = look.a;
        return true;
    }

    // ---- references

    Result reference(const Instruction& now)
    {
        const std::int64_t from = m_slots[now.a * 2];
        const std::int64_t to = m_slots[now.a * 2 + 1];
        if (from < 0 || to < from || m_query.to - m_place < to - from)
            return Result::Fail;
        for (std::int64_t i = 0; i < to - from; ++i) {
            const char32_t a = at(from + i);
            const char32_t b = at(m_place + i);
            const bool same = a == b || (now.code == Code::ReferenceFold &&
                                         otherCases(a, now.flags).find(b) != std::u32string::npos);
            if (!same)
                return Result::Fail;
        }
        m_place += to - from;
        return on();
    }

    Runtime& m_rt;
    const Program& m_program;
    const Unit* m_text;
    Query m_query;
    std::size_t m_loopsAt;
    std::size_t m_lastGroup;
    std::vector<std::int64_t> m_slots;
    std::size_t m_most;
    std::vector<Entry> m_stack;
    std::vector<std::size_t> m_barriers;
    std::int64_t m_start = 0;
    std::int64_t m_place = 0;
    std::uint32_t m_pc = 0;
    std::uint32_t m_steps = kStepsPerLook;
    bool m_stopped = false;
};

} // namespace

Found search(Runtime& rt, const Program& program, const Subject& subject, const Query& query)
{
    if (subject.width == 1)
        return Machine<std::uint8_t>(rt, program, subject, query).search();
    if (subject.width == 2)
        return Machine<char16_t>(rt, program, subject, query).search();
    return Machine<char32_t>(rt, program, subject, query).search();
}

} // namespace nametag::runtime::regex
