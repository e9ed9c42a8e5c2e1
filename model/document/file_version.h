#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace portolan::document {

/// Which content stands at a path. Two equal versions are the same bytes; times and inodes, which copies,
/// clock changes and network folders get wrong, count for nothing.
struct FileVersion {
    enum class State { Missing, Unreadable, Readable };

    State state = State::Missing;
    QByteArray digest; ///< of the bytes, when it is readable

    bool isMissing() const { return state == State::Missing; }
    bool operator==(const FileVersion &) const = default;
};

/// What stands at \a path now. Reads the file; made for a worker thread.
FileVersion versionAt(const QString &path);
FileVersion versionOf(std::string_view bytes);

} // namespace portolan::document
