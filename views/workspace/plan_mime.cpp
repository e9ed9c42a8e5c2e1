#include "views/workspace/plan_mime.h"

#include "model/edit/fragment.h"

#include <QCoreApplication>

namespace portolan::views {

namespace {

constexpr char ownEntitiesType[] = "application/x-portolan-entities";

/// Names one open document among all that run.
QByteArray nameOfDocument(const Workspace &workspace)
{
    return QByteArray::number(QCoreApplication::applicationPid()) + '/' +
           QByteArray::number(reinterpret_cast<quintptr>(&workspace.document()));
}

} // namespace

std::unique_ptr<QMimeData> mimeDataOf(const Workspace &workspace, std::span<const plan::EntityRef> entities,
                                      std::span<const plan::Placement> places)
{
    auto data = mimeDataOf(edit::fragmentOf(workspace.plan(), entities, places));
    QByteArrayList own{nameOfDocument(workspace)};
    for (const plan::EntityRef entity : entities)
        own << QByteArray::number(static_cast<int>(entity.kind)) + ':' + QByteArray::number(entity.value);
    data->setData(QLatin1String(ownEntitiesType), own.join('\n'));
    return data;
}

std::unique_ptr<QMimeData> mimeDataOf(const std::string &fragment)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(planFragmentType), QByteArray::fromStdString(fragment));
    data->setText(QString::fromStdString(fragment));
    return data;
}

std::string fragmentIn(const QMimeData &data)
{
    if (data.hasFormat(QLatin1String(planFragmentType)))
        return data.data(QLatin1String(planFragmentType)).toStdString();
    const QString text = data.text();
    return text.trimmed().startsWith(QLatin1String("portolan:")) ? text.toStdString() : std::string();
}

std::vector<plan::EntityRef> ownEntitiesIn(const QMimeData &data, const Workspace &workspace)
{
    const QByteArrayList lines = data.data(QLatin1String(ownEntitiesType)).split('\n');
    if (lines.front() != nameOfDocument(workspace))
        return {};
    std::vector<plan::EntityRef> entities;
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArrayList parts = line.split(':');
        entities.emplace_back(static_cast<plan::EntityKind>(parts.value(0).toInt()), parts.value(1).toUInt());
    }
    return entities;
}

} // namespace portolan::views
