#include "model/document/file_version.h"

#include "model/text/file.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace portolan::document {

FileVersion versionAt(const QString &path)
{
    const auto bytes = text::readFile(path.toStdString());
    if (bytes)
        return versionOf(*bytes);
    const bool isThere = QFileInfo(path).exists();
    return {isThere ? FileVersion::State::Unreadable : FileVersion::State::Missing, {}};
}

FileVersion versionOf(std::string_view bytes)
{
    const QByteArray view = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return {FileVersion::State::Readable, QCryptographicHash::hash(view, QCryptographicHash::Sha256)};
}

} // namespace portolan::document
