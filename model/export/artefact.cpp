#include "model/export/artefact.h"

#include "model/export/marker.h"
#include "model/plan/origin.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace portolan::exports {

namespace {

struct KindName {
    ArtefactKind kind;
    std::string_view name;
};

constexpr std::array<KindName, 7> kindNames = {{{ArtefactKind::Compose, "compose"},
                                                {ArtefactKind::Env, "env"},
                                                {ArtefactKind::Dns, "dns"},
                                                {ArtefactKind::Firewall, "firewall"},
                                                {ArtefactKind::Acl, "acl"},
                                                {ArtefactKind::Proxy, "proxy"},
                                                {ArtefactKind::Docs, "docs"}}};

constexpr std::string_view markerBegin = "Written by Portolan from ";
constexpr std::string_view markerEnd =
    ". Edit the plan and export again; without this line the file is yours.";
constexpr std::string_view withoutName = "a plan without a name";
/// A marker stands on the first line, or below a `#!` or `<?xml` line; a person may have put a few lines
/// above it.
constexpr int markerLines = 5;

std::string markerLine(CommentStyle style, std::string_view planName)
{
    const std::string name = plan::commentText(planName);
    const std::string words =
        fmt::format("{}{}{}", markerBegin, name.empty() ? withoutName : name, markerEnd);
    switch (style) {
    case CommentStyle::Hash: return "# " + words + '\n';
    case CommentStyle::Slashes: return "// " + words + '\n';
    case CommentStyle::Semicolon: return "; " + words + '\n';
    case CommentStyle::Markup: break;
    }
    return "<!-- " + words + " -->\n\n"; // Markdown ends such a block at the next blank line
}

/// What the marker says of its plan, from behind its first words to the end of its line; empty when there is
/// none.
std::string_view markerIn(std::string_view bytes)
{
    for (int line = 0; line < markerLines && !bytes.empty(); ++line) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        const std::string_view text = bytes.substr(0, end);
        const std::size_t words = text.find_first_not_of("#/;<!- ");
        if (words != 0 && words != std::string_view::npos && text.substr(words).starts_with(markerBegin))
            return text.substr(words + markerBegin.size());
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return {};
}

tl::unexpected<text::Problem> refused(std::string_view path, std::string_view why)
{
    return tl::make_unexpected(text::Problem{
        fmt::format("the path \"{}\" {}", plan::commentText(path), why), {}, text::Severity::Error});
}

} // namespace

std::string_view toText(ArtefactKind kind)
{
    return std::find_if(kindNames.begin(), kindNames.end(),
                        [kind](const KindName &row) { return row.kind == kind; })
        ->name;
}

std::optional<ArtefactKind> artefactKindFromText(std::string_view text)
{
    const auto *const found = std::find_if(kindNames.begin(), kindNames.end(),
                                           [text](const KindName &row) { return row.name == text; });
    return found == kindNames.end() ? std::nullopt : std::optional(found->kind);
}

text::Result<std::string> pathWithinTarget(std::string_view path)
{
    if (path.empty() || path.back() == '/')
        return refused(path, "names no file");
    if (path.front() == '/')
        return refused(path, "is absolute; artefacts are written below the target folder only");
    std::string clean;
    for (std::string_view rest = path; !rest.empty();) {
        const std::string_view part = rest.substr(0, rest.find('/'));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        if (part == "..")
            return refused(path, "leads out of the target folder");
        if (part == ".git" || part == ".portolan" || part.starts_with(".portolan-export"))
            return refused(path, "is kept for git or for the export itself");
        if (std::any_of(part.begin(), part.end(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }))
            return refused(path, "holds a control character");
        if (!part.empty() && part != ".")
            clean.append(clean.empty() ? "" : "/").append(part);
    }
    return clean.empty() ? text::Result<std::string>(refused(path, "names no file")) : clean;
}

std::string withMarker(const std::string &bytes, CommentStyle style, std::string_view planName)
{
    const bool hasFirstLine = bytes.starts_with("#!") || bytes.starts_with("<?xml");
    const std::size_t firstEnd = hasFirstLine ? bytes.find('\n') : std::string::npos;
    const std::size_t at = firstEnd == std::string::npos ? 0 : firstEnd + 1;
    std::string rest = bytes.substr(at);
    // A file that was imported after an export brought its marker along as its note.
    if (const std::string_view first = std::string_view(rest).substr(0, rest.find('\n'));
        carriesMarker(first))
        rest.erase(0, std::min(first.size() + 1, rest.size()));
    return bytes.substr(0, at) + markerLine(style, planName) + rest;
}

std::string withoutMarker(std::string bytes)
{
    if (const std::string_view said = markerIn(bytes); !said.empty()) {
        const auto end = static_cast<std::size_t>(said.data() - bytes.data());
        const std::size_t begin = end - markerBegin.size();
        bytes.erase(begin, std::min(bytes.find('\n', begin), bytes.size()) - begin);
    }
    return bytes;
}

bool carriesMarker(std::string_view bytes)
{
    return !markerIn(bytes).empty();
}

std::string planNameInMarker(std::string_view bytes)
{
    const std::string_view marker = markerIn(bytes);
    const std::string_view name = marker.substr(0, std::min(marker.rfind(markerEnd), marker.size()));
    return name == withoutName ? std::string() : std::string(name);
}

} // namespace portolan::exports
