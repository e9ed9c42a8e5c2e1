#pragma once

#include "model/compose/json.h"
#include "model/compose/project.h"

#include <QtCore>

/// Compose projects that live in memory, below /p.
namespace portolan::compose::test {

using Files = std::map<std::string, std::string>;

/// Files from one text, in which a line `== PATH` begins each file.
inline Files filesFrom(const QString &text)
{
    Files files;
    std::string path;
    for (const QString &line : text.split('\n')) {
        if (line.startsWith("== "))
            path = "/p/" + line.mid(3).toStdString();
        else if (!path.empty())
            files[path] += line.toStdString() + '\n';
    }
    return files;
}

inline FileSystem fileSystemOf(const Files &files)
{
    FileSystem system;
    system.read = [files](const std::string &path) -> text::Result<std::string> {
        const auto found = files.find(path);
        if (found == files.end())
            return tl::make_unexpected(
                text::Problem{"cannot be read: No such file or directory", {path, {}, {}}});
        return found->second;
    };
    system.isFile = [files](const std::string &path) {
        return files.contains(path);
    };
    system.isFolder = [files](const std::string &path) {
        const auto next = files.lower_bound(path + '/');
        return next != files.end() && next->first.starts_with(path + '/');
    };
    system.followLinks = [](const std::string &path) {
        return path;
    };
    return system;
}

inline ProjectOptions optionsFor(const QString &files)
{
    ProjectOptions options;
    options.workingDirectory = "/p";
    options.profiles = {"*"};
    options.processEnvironment = {{"HOME", "/home/ada"}};
    options.fileSystem = fileSystemOf(filesFrom(files));
    return options;
}

inline ProjectReading read(const QString &files)
{
    return readProject(optionsFor(files));
}

/// A value of the resolved model on one line, such as `services.web.ports`; its problems where it was
/// refused.
inline QString valueAt(const ProjectReading &reading, const QString &path)
{
    if (!reading.project)
        return "refused: " + QString::fromStdString(text::toText(reading.problems));
    const text::YamlNode *node = &reading.project->model;
    for (const QString &step : path.split('.', Qt::SkipEmptyParts)) {
        node = node->find(step.toStdString());
        if (!node)
            return "nothing";
    }
    return QString::fromStdString(writeJson(*node)).simplified().replace("\"", "'");
}

/// The first line of each error, without its excerpt.
inline QStringList errorsOf(const ProjectReading &reading)
{
    QStringList errors;
    for (const text::Problem &problem : reading.problems)
        if (problem.severity == text::Severity::Error)
            errors << QString::fromStdString(text::toText(problem)).section('\n', 0, 0);
    return errors;
}

} // namespace portolan::compose::test
