#include "model/catalogue/catalogue.h"

#include "model/text/file.h"

#include <algorithm>
#include <cassert>
#include <filesystem>
#include <iterator>

namespace portolan::catalogue {

namespace {

struct Page {
    std::string_view name;
    std::string_view content;
};

constexpr Page pages[] = {
#include "catalogue_pages.inc"
};

} // namespace

std::string_view toText(Audience audience)
{
    switch (audience) {
    case Audience::Public: return "public";
    case Audience::Entrance: return "entrance";
    case Audience::Web: return "web";
    case Audience::Internal: return "internal";
    case Audience::Admin: break;
    }
    return "admin";
}

Catalogue Catalogue::builtIn()
{
    Catalogue catalogue;
    for (const Page &page : pages) {
        CatalogueReading reading = readCatalogue(page.name, page.content);
        assert(reading.problems.empty());
        catalogue.add(std::move(reading.entries));
    }
    return catalogue;
}

const Entry *Catalogue::find(std::string_view id) const
{
    const auto found =
        std::lower_bound(m_entries.begin(), m_entries.end(), id,
                         [](const Entry &entry, std::string_view other) { return entry.id < other; });
    return found == m_entries.end() || found->id != id ? nullptr : &*found;
}

void Catalogue::add(std::vector<Entry> entries)
{
    for (Entry &entry : entries) {
        const auto place =
            std::lower_bound(m_entries.begin(), m_entries.end(), entry,
                             [](const Entry &one, const Entry &other) { return one.id < other.id; });
        if (place != m_entries.end() && place->id == entry.id)
            *place = std::move(entry);
        else
            m_entries.insert(place, std::move(entry));
    }
}

CatalogueReading readCatalogueFolder(const std::string &folder)
{
    std::vector<std::string> paths;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().extension() == ".yaml")
            paths.push_back(at->path().string());
    std::sort(paths.begin(), paths.end());

    CatalogueReading all;
    for (const std::string &path : paths) {
        const auto content = text::readFile(path);
        if (!content) {
            all.problems.push_back(content.error());
            continue;
        }
        CatalogueReading reading = readCatalogue(path, *content);
        std::move(reading.entries.begin(), reading.entries.end(), std::back_inserter(all.entries));
        std::move(reading.problems.begin(), reading.problems.end(), std::back_inserter(all.problems));
    }
    return all;
}

} // namespace portolan::catalogue
