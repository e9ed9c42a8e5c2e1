#pragma once

#include "model/plan/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Small whole deployments to begin a plan with: resources/templates.
namespace portolan::templates {

/// A template, and what in it is only an example, to be replaced by the user's own.
struct Template {
    std::string id; ///< the name of its file: `web-app`
    plan::Plan plan;
    std::string domain;                     ///< the zone that public names are in; empty where it has none
    std::optional<plan::IpAddress> address; ///< the public one of the node that is the entrance
};

/// The templates that come with Portolan, simplest first.
std::vector<Template> builtIn();

/// What a user says of a plan that begins. What is empty stays as the template has it.
struct Answers {
    std::string name;   ///< of the plan
    std::string domain; ///< `example.net`
    std::string address;
};

/// Why an answer cannot be taken, in a sentence without full stop; empty when it can.
std::string domainProblem(std::string_view domain);
std::string addressProblem(std::string_view address);

/// The plan of a template with the answers put in by transactions; each answer must be without problem.
plan::Plan begin(const Template &from, const Answers &answers);

} // namespace portolan::templates
