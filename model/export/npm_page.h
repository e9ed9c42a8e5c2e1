#pragma once

#include "model/plan/resolved_plan.h"
#include "model/proxy/configuration.h"

#include <string>

namespace portolan::exports {

/// `proxy/NODE/npm.md`: what to enter in the forms of Nginx Proxy Manager, host by host and stream by stream,
/// in the words of the forms; and snippets for what the forms cannot say. Source: nginxproxymanager.com,
/// Advanced Configuration, Custom Nginx Configurations.
std::string npmPage(const plan::ResolvedPlan &resolved, const proxy::Configuration &configuration);

} // namespace portolan::exports
