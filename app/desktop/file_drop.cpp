#include "app/desktop/file_drop.h"

#include "model/compose/import.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace portolan::desktop {

namespace {

namespace space = views::tokens::space;

bool isPlan(const QFileInfo &file)
{
    return file.fileName().endsWith(QLatin1String(".portolan.yaml"));
}

bool isOfRepository(const QFileInfo &file)
{
    const QString name = file.fileName();
    return compose::isComposeFile(name.toStdString()) || name == QLatin1String(".env") ||
           name.startsWith(QLatin1String(".env.")) || name.endsWith(QLatin1String(".env"));
}

/// The plan or folder that a path stands for; empty where it stands for none.
QString openableFor(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return QDir(path).absolutePath();
    if (!file.isFile())
        return {};
    return isPlan(file) ? file.absoluteFilePath() : isOfRepository(file) ? file.absolutePath() : QString();
}

QString sentenceFor(const QStringList &paths)
{
    if (paths.isEmpty())
        return FileDrop::tr("Portolan opens plans (*.portolan.yaml) and folders of compose files");
    if (paths.size() > 1)
        return FileDrop::tr("Open %n thing(s), each in a window of its own", "plans and folders",
                            static_cast<int>(paths.size()));
    const QFileInfo file(paths.first());
    return file.isDir() ? FileDrop::tr("Import the folder %1").arg(file.fileName())
                        : FileDrop::tr("Open %1").arg(file.fileName());
}

} // namespace

Drop dropOf(const QMimeData &data)
{
    Drop drop;
    for (const QUrl &url : data.urls()) {
        const QString path = url.isLocalFile() ? openableFor(url.toLocalFile()) : QString();
        if (!path.isEmpty() && !drop.paths.contains(path))
            drop.paths << path;
    }
    drop.sentence = sentenceFor(drop.paths);
    return drop;
}

FileDrop::FileDrop(const views::ThemeSource &theme, QWidget &window)
    : QWidget(&window)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // what is dragged goes to what is below
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    hide();
}

QString FileDrop::shownText() const
{
    return isHidden() ? QString() : m_sentence;
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto &drag = static_cast<QDragEnterEvent &>(*event);
        if (!drag.mimeData()->hasUrls())
            return false;
        // Even what cannot be opened is followed: else nobody would hear that it leaves again. Nothing is
        // moved out of a file manager.
        drag.setDropAction(enter(*drag.mimeData()) ? Qt::CopyAction : Qt::IgnoreAction);
        drag.accept();
        return true;
    }
    case QEvent::DragLeave: hide(); return false;
    case QEvent::Resize: setGeometry(parentWidget()->rect()); return false;
    case QEvent::Drop: {
        auto &drop = static_cast<QDropEvent &>(*event);
        const QStringList paths = dropOf(*drop.mimeData()).paths;
        hide();
        if (paths.isEmpty())
            return false;
        drop.setDropAction(Qt::CopyAction);
        drop.accept();
        emit dropped(paths);
        return true;
    }
    default: return QWidget::eventFilter(watched, event);
    }
}

/// True when there is something to open.
bool FileDrop::enter(const QMimeData &dragged)
{
    const Drop drop = dropOf(dragged);
    m_sentence = drop.sentence;
    setAccessibleName(m_sentence);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
    return !drop.paths.isEmpty();
}

void FileDrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const views::Theme &theme = m_theme.theme();
    QColor veil = theme.window;
    veil.setAlphaF(0.8F);
    painter.fillRect(rect(), veil);
    const QRectF frame = QRectF(rect()).adjusted(space::wide, space::wide, -space::wide, -space::wide);
    painter.setPen(QPen(theme.accent.ink, 2, Qt::DashLine));
    painter.drawRoundedRect(frame, space::snug, space::snug);

    const QFont font = views::textFont(views::TextRole::Title, views::TextWeight::Semibold);
    constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap;
    const QRectF text = QFontMetricsF(font).boundingRect(frame, flags, m_sentence);
    painter.setPen(QPen(theme.accent.ink, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(text.adjusted(-space::page, -space::wide, space::page, space::wide), space::snug,
                            space::snug);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(text, flags, m_sentence);
}

} // namespace portolan::desktop
