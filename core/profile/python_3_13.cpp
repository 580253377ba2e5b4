// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/versions.h"

namespace nametag::profile {

Profile python313()
{
    Profile p;
    p.name = "3.13";
    p.minor = 13;
    p.micro = 0;

    p.compile.typeParameterDefaults = true;
    p.compile.stripDocstringIndentation = true;
    p.compile.staticAttributes = true;
    p.compile.iterationAtIterable = true;
    p.compile.dropsStoresToSame = true;
    p.compile.deepestNesting = 9998;
    p.compile.assertAtTest = true;
    p.compile.lambdaReturnsAtHead = false;
    p.compile.withAtManager = true;
    p.compile.jumpsThreadAcrossLines = true;

    p.sizes.emptyClass = 1712;
    p.sizes.slotsClass = 944;
    p.sizes.staticType = 416;
    p.sizes.frameObject = 152;
    p.sizes.code = 200;
    p.sizes.generatorBase = 160;
    p.sizes.classRequests = {120, 208, 768, 984};

    p.instances.valuesInline = true;
    p.freeLists.tupleOfTwentyReused = true;
    p.collector.thresholds = {2000, 10, 10};
    p.collector.dictLookMakesDictTracked = false;
    p.collector.countsAtStart = {30, 3, 0};
    p.immortal.strings = StrImmortality::NamesOnly;
    p.caches.lettersApart = "";
    p.append.blockedByFollowingLoad = true;
    p.containers.listOfDictByResize = true;
    p.containers.dictTableFromMem = true;
    p.texts.saysNoDict = true;
    p.texts.mroMessageOnTwoLines = false;
    p.texts.saysUnexpectedKeyword = true;
    p.texts.superNamesTypes = true;
    p.texts.classMethodsChain = false;
    p.texts.splitNamesCallable = true;
    p.texts.showsWholeRange = true;
    p.texts.hidesUnderscored = true;
    return p;
}

} // namespace nametag::profile
