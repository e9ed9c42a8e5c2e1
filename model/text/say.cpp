#include "model/text/say.h"

#include <atomic>

namespace portolan::text {

namespace {

std::atomic<Tongue> currentTongue = nullptr;

std::string lookedUp(const char *context, const char *one, const char *many, long count)
{
    const Tongue tongue = currentTongue.load();
    return tongue ? tongue(context, one, many, count) : std::string();
}

} // namespace

void setTongue(Tongue tongue)
{
    currentTongue = tongue;
}

std::string inLanguage(const Phrase &phrase)
{
    std::string found = lookedUp(phrase.context, phrase.source, nullptr, -1);
    return found.empty() ? phrase.source : found;
}

std::string inLanguage(const Phrases &phrases, long count)
{
    std::string found = lookedUp(phrases.context, phrases.one, phrases.many, count);
    return found.empty() ? count == 1 ? phrases.one : phrases.many : found;
}

std::string filled(std::string_view pattern, std::string_view english, fmt::format_args arguments)
{
    try {
        return fmt::vformat(pattern, arguments);
    } catch (const fmt::format_error &) {
        return fmt::vformat(english, arguments);
    }
}

} // namespace portolan::text
