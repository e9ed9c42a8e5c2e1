#pragma once

#include "model/compose/diagnostics.h"
#include "model/compose/path_table.h"

/// Converts values of a project in place into the form in which Compose prints them. False: the value says
/// nothing, and is left out. A value that cannot be converted is an error. Source: compose-go 2.13, package
/// types.
namespace portolan::compose::convert {

bool toText(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
/// A flag that is the same left out as false.
bool toFlag(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
/// A flag that is another thing left out than false.
bool toSwitch(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
/// A count that is another thing left out than zero.
bool toCount(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toInteger(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toNumber(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toBytes(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
/// A duration that is another thing left out than zero.
bool toDuration(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toSetDuration(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toFileMode(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toTexts(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toCommand(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toTest(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toMapping(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toVariables(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
/// `HOST=ADDRESS` lists, lists with colons and maps as a sorted list of `HOST=ADDRESS`.
bool toHosts(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toUlimit(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toDeviceCount(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
/// Keys of an ssh agent as a list of `ID` and `ID: PATH`.
bool toSshKeys(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
/// A count that is never negative.
bool toUnsignedCount(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toUnsigned(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
/// A request takes more keys than it has a meaning for.
bool toDeviceRequest(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool toMultiOptions(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
/// A config that comes from a variable does not show its content.
bool toConfig(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
bool leaveOut(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
/// Lists whose form is right and that say nothing when they are empty; `x-` keys never come here.
bool keepFilled(text::YamlNode &value, const TreePath &path, Diagnostics &diagnostics);

} // namespace portolan::compose::convert
