#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace portolan::desktop {

/// Watches files for what others do to them: edit, replace by renaming, delete, make anew, through symbolic
/// links too. Changes that follow each other are said together, once they come to rest. Where the system
/// reports nothing, as on many network folders, `check` looks.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// Watches these files, which need not exist, and no others.
    void watch(const QStringList &paths);
    /// Looks soon, whatever the system says.
    void check();
    /// What stands there now is known, so that it is not said.
    void renew();

signals:
    /// What `watch` was told to is watched from now on; what happened before is not known.
    void watching();
    /// These are not what they were when they were looked at last.
    void changed(const QStringList &paths);

private:
    struct Stamp {
        qint64 size = -1; ///< -1 = there is no file
        QDateTime modified;
        bool operator==(const Stamp &) const = default;
    };
    using Stamps = QMap<QString, Stamp>;

    static Stamps stampsOf(const QStringList &paths);
    void look();
    void compare(const Stamps &now);
    void follow();

    QFileSystemWatcher m_watcher;
    QTimer m_rest;
    QStringList m_paths;
    Stamps m_known;
    quint64 m_looking = 0;
    bool m_isNew = false; ///< the files were not looked at yet
};

} // namespace portolan::desktop
