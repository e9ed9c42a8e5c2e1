#include "app/desktop/tidying.h"

#include "views/workspace/look_of.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace portolan::desktop {

namespace {

constexpr char program[] = "portolan-layout";

/// Among the programs that no one calls by hand when installed, in the neighbouring folder when built, else
/// on the path; empty when nowhere.
QString workerPath()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder :
         {here + QStringLiteral("/../libexec/portolan"), here + QStringLiteral("/../layout"),
          here + QStringLiteral("/../../app/layout")})
        if (const QFileInfo file(folder, QLatin1String(program)); file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    return QStandardPaths::findExecutable(QLatin1String(program));
}

} // namespace

Tidying::Tidying(views::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_process, &QProcess::finished, this, &Tidying::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // the others end in finish()
        emit busyChanged(false);
        emit failed(tr("%1 could not be started: %2").arg(QLatin1String(program), m_process.errorString()));
    });
}

Tidying::~Tidying()
{
    cancel();
}

void Tidying::start(const layout::Chart &chart, layout::GraphvizEngine engine)
{
    cancel();
    const QString path = workerPath();
    if (path.isEmpty()) {
        emit failed(tr("%1 is not installed beside this program").arg(QLatin1String(program)));
        return;
    }
    m_chart = chart;
    m_graph = layout::graphOf(chart, m_workspace.resolved());
    m_revision = m_workspace.document().revision();
    const std::string request = layout::encodeRequest({*m_graph, engine});
    m_process.start(path, QStringList());
    m_process.write(request.data(), static_cast<qint64>(request.size()));
    m_process.closeWriteChannel();
    emit busyChanged(true);
}

void Tidying::cancel()
{
    if (!isRunning())
        return;
    m_process.blockSignals(true);
    m_process.kill();
    m_process.waitForFinished();
    m_process.blockSignals(false);
    emit busyChanged(false);
}

void Tidying::finish(int exitCode, QProcess::ExitStatus status)
{
    emit busyChanged(false);
    if (status == QProcess::CrashExit) {
        emit failed(tr("Graphviz crashed while it arranged this plan; the places stay as they were"));
        return;
    }
    if (exitCode != static_cast<int>(layout::WorkerExit::Answered)) {
        const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
        emit failed(said.section(QStringLiteral("error: "), 1));
        return;
    }
    const QByteArray answer = m_process.readAllStandardOutput();
    const auto arrangement =
        layout::decodeAnswer({answer.constData(), static_cast<std::size_t>(answer.size())}, *m_graph);
    if (!arrangement)
        emit failed(views::fromText(arrangement.error().message));
    else if (m_revision != m_workspace.document().revision())
        emit failed(tr("The plan was edited meanwhile; tidy up again"));
    else
        apply(*arrangement);
}

void Tidying::apply(const layout::Arrangement &arrangement)
{
    plan::Edit edit(m_workspace.plan());
    for (const plan::Placement &placement : layout::placementsFrom(*m_chart, arrangement))
        edit.put(placement);
    emit arranged(std::move(edit).finish(tr("Tidy up").toStdString()));
}

} // namespace portolan::desktop
