#include "views/workspace/look_of.h"

#include <QCoreApplication>

namespace portolan::views {

Exposure lookOf(plan::Exposure exposure)
{
    switch (exposure) {
    case plan::Exposure::Internet: return Exposure::Internet;
    case plan::Exposure::Tailnet: return Exposure::Tailnet;
    case plan::Exposure::NodeOnly: return Exposure::NodeOnly;
    case plan::Exposure::ContainerOnly: break;
    }
    return Exposure::ContainerOnly;
}

Severity lookOf(text::Severity severity)
{
    switch (severity) {
    case text::Severity::Error: return Severity::Error;
    case text::Severity::Warning: return Severity::Warning;
    case text::Severity::Info: break;
    }
    return Severity::Info;
}

Icon iconOf(plan::EntityKind kind)
{
    switch (kind) {
    case plan::EntityKind::Settings: return Icon::Settings;
    case plan::EntityKind::Environment: return Icon::Environment;
    case plan::EntityKind::EnvFile: return Icon::Variable;
    case plan::EntityKind::ComposeFile: return Icon::File;
    case plan::EntityKind::Network: return Icon::Network;
    case plan::EntityKind::Cdn: return Icon::Cdn;
    case plan::EntityKind::Node: return Icon::Node;
    case plan::EntityKind::Service: return Icon::Service;
    case plan::EntityKind::Link: return Icon::Link;
    case plan::EntityKind::Route: return Icon::Route;
    case plan::EntityKind::Zone: return Icon::Zone;
    case plan::EntityKind::TailnetPolicy: return Icon::Policy;
    case plan::EntityKind::Group: return Icon::Group;
    case plan::EntityKind::Note:
    case plan::EntityKind::Suppression: break;
    }
    return Icon::Note;
}

QString nameOf(Exposure exposure)
{
    switch (exposure) {
    case Exposure::Internet: return QCoreApplication::translate("Exposure", "Internet");
    case Exposure::Tailnet: return QCoreApplication::translate("Exposure", "Tailnet");
    case Exposure::NodeOnly: return QCoreApplication::translate("Exposure", "Node only");
    case Exposure::ContainerOnly: break;
    }
    return QCoreApplication::translate("Exposure", "Container only");
}

QString labelOf(const plan::Environment &environment)
{
    QString name = fromText(environment.name);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString fromText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace portolan::views
