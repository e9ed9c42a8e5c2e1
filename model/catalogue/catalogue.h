#pragma once

#include "model/catalogue/entry.h"
#include "model/text/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace portolan::catalogue {

/// Services by id, each once.
class Catalogue
{
public:
    /// The services that come with Portolan.
    static Catalogue builtIn();

    const std::vector<Entry> &entries() const & { return m_entries; }
    void entries() && = delete; // it would go with the catalogue

    /// The service of that id, or nullptr.
    const Entry *find(std::string_view id) const;

    /// Adds services; one of the same id takes the place of the old.
    void add(std::vector<Entry> entries);

private:
    std::vector<Entry> m_entries; ///< by id
};

struct CatalogueReading {
    std::vector<Entry> entries; ///< those that are whole
    text::Problems problems;
};

/// Reads one file of services. Errors, each with its place: malformed YAML, another version of the format, a
/// key that is not known, a value of the wrong kind, a service without a port or a source. What is said in
/// resources/schemas/catalogue.schema.json.
CatalogueReading readCatalogue(std::string_view file, std::string_view content);

/// Reads every `*.yaml` file of a folder, by name. A folder that does not exist has none.
CatalogueReading readCatalogueFolder(const std::string &folder);

} // namespace portolan::catalogue
