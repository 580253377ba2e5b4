// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/world.h"

#include "core/lesson/units.h"

namespace nametag::exercise {

const std::vector<Model>& wrongModels()
{
    static const std::vector<Model> models{Model::CopyOnAssign,    Model::NameIsBox,  Model::SearchesHeap,
                                           Model::ArgumentsByName, Model::DelDeletes, Model::EqualIsSame};
    return models;
}

std::string nameOf(Model model)
{
    switch (model) {
    case Model::Python: return "Python";
    case Model::CopyOnAssign: return "Assignment copies";
    case Model::NameIsBox: return "A name is a box";
    case Model::SearchesHeap: return "Python searches the heap";
    case Model::ArgumentsByName: return "Arguments by name";
    case Model::DelDeletes: return "`del` deletes the object";
    case Model::EqualIsSame: return "Equal means same";
    }
    return {};
}

std::string claimOf(Model model)
{
    switch (model) {
    case Model::Python: return "names are tags on objects";
    case Model::CopyOnAssign: return "`b = a` makes a copy of what `a` has";
    case Model::NameIsBox: return "each name is a box with a value of its own in it";
    case Model::SearchesHeap: return "for each value Python looks for an equal one and hands it out";
    case Model::ArgumentsByName:
        return "a function that gives its parameter a new value gives it to the caller's name";
    case Model::DelDeletes: return "`del` destroys the object, whoever else has it";
    case Model::EqualIsSame: return "two equal values are one object";
    }
    return {};
}

std::string refutationOf(Model model)
{
    switch (model) {
    case Model::Python: return {};
    case Model::CopyOnAssign:
        return "Assignment copies no object: it ties one more tag to the one that is there.";
    case Model::NameIsBox:
        return "A name holds no value: it is a tag on an object, and other tags may be tied to the same one.";
    case Model::SearchesHeap:
        return "Python does not search the heap for an equal value. What a line builds is a new object, "
               "unless "
               "one of a few tables has it.";
    case Model::ArgumentsByName:
        return "A parameter is a tag of the call. Tying it to something else leaves the caller's tag where "
               "it "
               "is.";
    case Model::DelDeletes:
        return "`del` removes a tag or a slot, not the object. That lives on while anything leads to it.";
    case Model::EqualIsSame:
        return "`==` compares values, `is` asks for one object. Equal objects may be two.";
    }
    return {};
}

std::string limitOf(Model model)
{
    switch (model) {
    case Model::CopyOnAssign:
        return "Functions, classes and modules are not copied, and neither is what a copied list holds.";
    case Model::NameIsBox:
        return "Where the value in a box would be overwritten, the stage shows another object in it.";
    case Model::SearchesHeap: return "Only values that cannot change are looked for.";
    case Model::ArgumentsByName: return "The caller's name moves when the call ends.";
    case Model::DelDeletes: return "Slots that led to the object show `None`.";
    case Model::EqualIsSame: return "`is` compares values; the objects stay two on the stage.";
    case Model::Python: break;
    }
    return {};
}

simulator::Script scriptOf(const lesson::Lesson& lesson, const std::string& name)
{
    simulator::Script script;
    script.text = lesson.source;
    script.name = name;
    script.typed = lesson.mode == lesson::LessonMode::Repl;
    if (script.typed)
        script.unitStarts = lesson::unitStarts(lesson.cells);
    return script;
}

std::shared_ptr<const events::Recording> recordWorld(const lesson::Lesson& lesson, Model model,
                                                     const simulator::RunOptions& options)
{
    simulator::RunOptions inWorld = options;
    inWorld.model = model;
    return simulator::record(scriptOf(lesson, lesson.id + ".py"), inWorld);
}

} // namespace nametag::exercise
