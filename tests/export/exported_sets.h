#pragma once

#include "model/export/write.h"
#include "tests/export/folders.h"

#include <QtTest>

namespace portolan::test {

inline const std::string marker =
    "# Written by Portolan from shop. Edit the plan and export again; without this line the file "
    "is yours.\n";

/// A set of files as an export of the plan `shop` makes them.
inline exports::ArtefactSet setOf(const Tree &files)
{
    exports::ArtefactSet set;
    set.planName = "shop";
    for (auto file = files.begin(); file != files.end(); ++file) {
        exports::Artefact artefact;
        artefact.path = file.key().toStdString();
        artefact.bytes = marker + file.value().toStdString();
        artefact.executable = artefact.path.ends_with(".sh");
        set.artefacts.push_back(artefact);
    }
    return set;
}

inline QString marked(const QString &content)
{
    return toQString(marker) + content;
}

inline exports::Difference differenceOf(const Tree &files, const QString &folder)
{
    const auto difference = exports::differenceFrom(setOf(files), folder.toStdString());
    if (!difference)
        qFatal("%s", text::toText(difference.error()).c_str());
    return *difference;
}

inline std::string messageOf(const text::Result<void> &result)
{
    return result ? std::string("(no problem)") : text::toText(result.error());
}

} // namespace portolan::test
