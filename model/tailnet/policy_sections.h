#pragma once

#include "model/tailnet/field_reader.h"

/// The sections of a policy file, each read into the policy. Rules need the definitions before them.
namespace portolan::tailnet {

/// groups, hosts, ipsets, postures, tagOwners
void readDefinitions(const FieldReader &fields, const text::YamlNode &root, PolicyFile &policy);

/// autoApprovers, nodeAttrs
void readSettings(const FieldReader &fields, const text::YamlNode &root, PolicyFile &policy);

/// grants, acls
void readPermissions(const FieldReader &fields, const text::YamlNode &root, PolicyFile &policy);

void readSsh(const FieldReader &fields, const text::YamlNode &root, PolicyFile &policy);

/// tests, sshTests
void readTests(const FieldReader &fields, const text::YamlNode &root, PolicyFile &policy);

/// The values of \a texts without their places.
std::vector<std::string> plainTexts(const std::vector<Located> &texts);

/// The value of a text entry; empty, at \a fallback, when there is none.
Located textEntry(const FieldReader &fields, const text::YamlNode &object, std::string_view name,
                  text::Mark fallback);

} // namespace portolan::tailnet
