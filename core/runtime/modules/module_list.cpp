// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/module_list.h"

#include "core/runtime/modules/library_texts.h"
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/known_library.h"

#include <algorithm>
#include <array>
#include <string>

namespace nametag::runtime {

namespace {

struct ModuleRow {
    const char* name;
    Ref<Module> (*make)(Runtime& rt);
};

const ModuleRow kModules[] = {
#define MODULE(name, make) {name, make},
#include "core/runtime/modules/modules.def"
#undef MODULE
};

const ModuleRow* nativeModule(std::string_view name)
{
    const auto* found = std::find_if(std::begin(kModules), std::end(kModules),
                                     [&](const ModuleRow& row) { return name == row.name; });
    return found == std::end(kModules) ? nullptr : found;
}

const LibraryText* textOfModule(std::string_view name)
{
    for (const LibraryText& text : libraryTexts())
        if (name == text.name)
            return &text;
    return nullptr;
}

/// A package has modules below it.
bool isPackage(std::string_view name)
{
    const std::string start = text(name, ".");
    const auto below = [&](const auto& row) {
        return std::string_view(row.name).substr(0, start.size()) == start;
    };
    const std::span<const LibraryText> texts = libraryTexts();
    return std::any_of(std::begin(kModules), std::end(kModules), below) ||
           std::any_of(texts.begin(), texts.end(), below);
}

/// While it lives, what is made is the interpreter's own.
class StartingUp {
public:
    explicit StartingUp(memory::Heap& heap)
        : m_heap(heap)
        , m_outer(heap.startingUp())
    {
        heap.setStartingUp(true);
    }
    ~StartingUp() { m_heap.setStartingUp(m_outer); }
    StartingUp(const StartingUp&) = delete;
    StartingUp& operator=(const StartingUp&) = delete;

private:
    memory::Heap& m_heap;
    bool m_outer;
};

std::string fileOf(const Runtime& rt, const std::string& name)
{
    std::string path = name;
    std::replace(path.begin(), path.end(), '.', '/');
    return text("/usr/lib/python", rt.profile.major, ".", rt.profile.minor, "/", path,
                isPackage(name) ? "/__init__.py" : ".py");
}

void setPackage(Runtime& rt, Module& module, const std::string& name)
{
    const std::size_t dot = name.rfind('.');
    const std::string parent = dot == std::string::npos ? std::string() : name.substr(0, dot);
    const bool package = isPackage(name);
    store(rt, *module.dict, *rt.names.dunderPackage, newStr(rt, std::string_view(package ? name : parent)));
    if (package)
        store(rt, *module.dict, "__path__", newList(rt));
}

Value importNative(Runtime& rt, const ModuleRow& row)
{
    Ref<Module> module = row.make(rt);
    setPackage(rt, *module, row.name);
    store(rt, *rt.modules, std::string_view(row.name), share<Object>(*module));
    return module;
}

Value importText(Runtime& rt, const LibraryText& library)
{
    const std::string name = library.name;
    const std::string file = fileOf(rt, name);
    NAMETAG_TRY(code, rt.compileLibrary(rt, library.text(), file));
    Ref<Module> module = newModule(rt, name);
    setPackage(rt, *module, name);
    store(rt, *module->dict, *rt.names.dunderFile, newStr(rt, std::string_view(file)));
    store(rt, *rt.modules, name, share<Object>(*module));
    Value done = rt.caller->runLibraryBody(*code, *module->dict);
    if (!done) {
        const Ref<Str> key = newStr(rt, std::string_view(name));
        removeKey(rt, *rt.modules, *key);
        return Raised{};
    }
    return module;
}

Raised notFound(Runtime& rt, const std::string& name, const std::string& parent)
{
    const std::string why =
        parent.empty() || isPackage(parent) ? "" : text("; '", parent, "' is not a package");
    Ref<Exception> error = newException(
        rt, *rt.exceptions.moduleNotFoundError,
        newTuple(rt, {std::array<Object*, 1>{newStr(rt, text("No module named '", name, "'", why)).give()}}));
    error->fields[1] = newStr(rt, std::string_view(name)).give();
    return raiseObject(rt, std::move(error));
}

/// A module that sys.modules does not have; its package is there.
Value makeModuleNamed(Runtime& rt, const std::string& name, const std::string& parent)
{
    const StartingUp guard(rt.heap);
    if (const ModuleRow* row = nativeModule(name))
        return importNative(rt, *row);
    if (const LibraryText* library = textOfModule(name))
        return importText(rt, *library);
    if (isLibraryModule(name, static_cast<int>(rt.profile.minor)))
        return notCovered(rt, "the module " + name);
    return notFound(rt, name, parent);
}

Value importNamed(Runtime& rt, const std::string& name)
{
    Ref<> package;
    std::string packageName;
    for (std::size_t end = name.find('.');; end = name.find('.', end + 1)) {
        const std::string part = name.substr(0, end);
        Object* known = lookUp(rt, *rt.modules, part);
        Ref<> module;
        if (known) {
            module = share(*known);
        } else {
            NAMETAG_TRY(made, makeModuleNamed(rt, part, packageName));
            module = std::move(made);
            if (package) {
                const Ref<Str> last = intern(rt, std::string_view(part).substr(packageName.size() + 1));
                NAMETAG_CHECK(setAttribute(rt, *package, *last, module.get()));
            }
        }
        if (end == std::string::npos)
            return module;
        package = std::move(module);
        packageName = part;
    }
}

} // namespace

bool refusesModule(std::string_view name, int minor)
{
    for (std::size_t end = name.find('.');; end = name.find('.', end + 1)) {
        const std::string_view part = name.substr(0, end);
        if (!nativeModule(part) && !textOfModule(part) && part != "builtins")
            return isLibraryModule(part, minor);
        if (end == std::string_view::npos)
            return false;
    }
}

void installModules(Runtime& rt)
{
    rt.importModule = importNamed;
}

} // namespace nametag::runtime
