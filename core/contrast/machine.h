// SPDX-License-Identifier: GPL-3.0-or-later
// Machine: runs a checked program on bytes and writes down what each statement does. Used by runC() alone.
#pragma once

#include "core/contrast/arithmetic.h"
#include "core/contrast/c_run.h"

#include <map>
#include <unordered_map>

namespace nametag::contrast {

struct Conversion;

class Machine {
public:
    Machine(std::unique_ptr<Program> program, std::string_view source, const Limits& limits);

    CRun run();

private:
    enum class Flow : std::uint8_t { Normal, Break, Continue, Return };

    /// A box or a part of one that an expression leads to.
    struct Place {
        std::uint64_t address = 0;
        const CType* type = nullptr;
        std::uint32_t origin = 0; ///< the box that the way began with, or 0
        SourceSpan span;
    };
    struct Activation {
        std::uint32_t frame = 0;
        std::unordered_map<std::uint32_t, std::uint32_t> boxes; ///< Program::variables -> id
    };
    struct LastCalculation {
        const Expr* expr = nullptr;
        std::string text;
    };

    // Steps.
    bool isStopped() const { return m_run.stop.has_value(); }
    void stop(std::string code, std::string message, const SourceSpan& span, std::string hint = "");
    void openStep(StepKind kind, const SourceSpan& span);
    void closeStep();
    void dropEmptyStep();
    Step& step() { return m_run.steps.back(); }
    void remark(Remark remark);
    bool goesDeeper(const SourceSpan& span);
    std::string textOf(const SourceSpan& span) const;

    // Statements.
    void makeStatics();
    void callMain();
    void end();
    Flow execute(const Stmt& statement);
    Flow executeBlock(const Stmt& statement, std::size_t from);
    Flow executeIf(const Stmt& statement);
    Flow executeWhile(const Stmt& statement);
    Flow executeDo(const Stmt& statement);
    Flow executeFor(const Stmt& statement);
    Flow executeSwitch(const Stmt& statement);
    Flow executeReturn(const Stmt& statement);
    bool holds(const Expr& condition, const SourceSpan& span);
    void declare(const Declaration& declaration);
    void initialise(const Declaration& declaration, std::uint32_t box);
    void endBoxes(const std::vector<std::uint32_t>& variables);
    Number callFunction(const Expr& call);
    std::uint32_t openFrame(std::uint32_t function);
    void closeFrame(std::uint32_t frame);

    // Boxes and bytes.
    std::uint32_t makeBox(Box box);
    std::uint32_t makeLocal(std::uint32_t variable);
    void kill(std::uint32_t box);
    bool isAlive(std::uint32_t box) const { return box != 0 && m_alive[box - 1]; }
    Place place(const Expr& expr);
    Place variablePlace(const Expr& expr);
    bool mayTouch(const Place& place, bool isWrite);
    void remarkOutside(const Place& place);
    std::uint32_t boxAt(std::uint64_t address) const;
    std::string nameOf(std::uint32_t box) const;
    Number load(const Place& place);
    void store(const Place& place, const Number& number);
    void writeByte(std::uint64_t address, std::uint8_t byte, bool isSet);
    void noteWrite(const Place& place, const std::string& before, const std::string& after);
    std::string readText(const Place& place);

    // Expressions.
    Number evaluate(const Expr& expr);
    Number evaluateBinary(const Expr& expr);
    Number evaluateUnary(const Expr& expr);
    Number evaluateLogical(const Expr& expr);
    Number evaluateAssign(const Expr& expr);
    Number evaluateUpdate(const Expr& expr);
    Number evaluateStep(const Expr& expr);
    Number evaluatePointerAdd(const Expr& expr);
    Number moved(const Number& pointer, Wide items, const CType& type);
    Number pointerTo(const Place& place, const CType* type) const;
    Number operate(const Expr& expr, const Number& left, const Number& right);
    Number converted(const Number& number, const CType* type, const Expr& from);
    void remarkConversion(const Number& number, const CType& type, const Expr& from);

    // The standard library.
    Number callLibrary(const Expr& call);
    Number callMemory(LibraryFunction function, const std::vector<Number>& given, const Expr& call);
    Number callText(LibraryFunction function, const std::vector<Number>& given, const Expr& call);
    Number allocate(std::uint64_t size, bool isZeroed, const Expr& call);
    Number reallocate(const Number& block, std::uint64_t size, const Expr& call);
    void release(const Number& block, const Expr& call);
    void print(const std::string& text, const SourceSpan& span);
    std::string readString(const Number& pointer, const SourceSpan& span);
    void copyBytes(const Number& to, const Number& from, std::uint64_t size, const SourceSpan& span);
    std::string formatted(const Expr& call, const std::vector<Number>& given);
    std::string convertedText(const Conversion& conversion, const Number& value, const std::string& written,
                              bool isMissing, const SourceSpan& span);

    std::string_view m_source;
    Limits m_limits;
    CRun m_run;
    Memory m_memory;
    std::vector<bool> m_alive;
    std::vector<Activation> m_calls;
    std::map<std::uint32_t, std::uint32_t> m_statics; ///< Program::variables -> id
    std::vector<std::uint32_t> m_strings;             ///< Program::strings -> id
    std::map<std::uint64_t, std::uint32_t> m_origins; ///< where a pointer lies -> the box that it leads to
    std::map<std::uint64_t, std::vector<std::uint64_t>> m_freed; ///< by size of the block
    std::uint64_t m_heapEnd = kHeapStart;
    std::uint64_t m_heapUsed = 0;
    std::uint64_t m_printed = 0;
    Number m_returned;
    bool m_hasReturned = false;
    bool m_isInitialising = false;
    LastCalculation m_calculation;
    std::optional<Loss> m_loss;
    int m_depth = 0;
};

/// Bytes that malloc sets aside for a request: eight for its own notes, in steps of sixteen, at least 32.
std::uint64_t blockSize(std::uint64_t request);

} // namespace nametag::contrast
