#pragma once

#include <QString>

#include "model/edit/fields.h"
#include "views/findings/check_service.h"
#include "views/theme/icons.h"
#include "views/workspace/workspace.h"

#include <vector>

namespace portolan::views {

/// A port as a chip shows it.
struct ChipText {
    Exposure exposure = Exposure::ContainerOnly;
    QString number;
    bool operator==(const ChipText &) const = default;
};

/// A thing that has to do with the one that is inspected: a route that leads to it, a file that comes of it.
struct ThingLine {
    Selection target = {};             ///< what a click selects; empty = nothing
    std::optional<ChipText> chip = {}; ///< stands in place of the icon
    Icon icon = Icon::Service;
    std::optional<Severity> sign = {}; ///< stands in place of the icon
    QString title = {};
    QString detail = {}; ///< below the title; empty = one line
    QString aside = {};  ///< at the right
    bool isMono = false;
    QString toolTip = {};
    QString file = {};                      ///< that a click opens
    std::optional<edit::Subject> part = {}; ///< what a click shows, where it is a part that is not selected
    bool operator==(const ThingLine &) const = default;
};

/// A field of what is inspected, as it is edited in place.
struct FieldLine {
    edit::Field field;
    std::vector<edit::Subject> subjects;
    QString label;
    QString value;         ///< as it is written
    bool isMixed = false;  ///< the subjects differ
    QString resolved = {}; ///< what the value means in the environment, where that is not what is written
    QString effect = {};   ///< what no value means
    std::optional<Severity> mark = {}; ///< of the worst finding on the field
    QString origin = {};               ///< where the value comes from, one line each
    bool operator==(const FieldLine &) const = default;
};

/// Where something stands in the repository.
struct FilePlace {
    QString path;
    int line = 0; ///< 0 = not known
    bool operator==(const FilePlace &) const = default;
};

/// A part of the inspector that folds.
struct PageSection {
    enum class Kind : std::uint8_t {
        Lines, ///< place, fields and things, one below the other
        Body,  ///< the text of a service's compose file
        Files  ///< what follows, once it is known
    };

    QString name; ///< stays the same whatever is selected, so that it is remembered as folded
    QString title;
    QString aside = {};
    Kind kind = Kind::Lines;
    std::optional<FilePlace> place = {};
    std::vector<FieldLine> fields = {};
    std::vector<ThingLine> things = {};
    QString sentence = {}; ///< in place of things where there are none
    QString offer = {};    ///< what a button at the sentence's end does
    bool startsFolded = false;
    plan::ServiceId service = {}; ///< of a body
    QString text = {};            ///< of a body
    bool operator==(const PageSection &) const = default;
};

/// All that the inspector says of a selection in the environment shown: a value, so that only what differs
/// is drawn anew.
struct InspectorPage {
    Icon icon = Icon::Service;
    QString title;
    QString subtitle;
    std::vector<plan::EntityRef> entities; ///< what it is about
    check::Findings findings;              ///< the worst of those on it, no two of one rule
    int findingCount = 0;                  ///< how many are on it
    std::vector<PageSection> sections;

    bool isEmpty() const { return entities.empty(); }
};

/// The page of what is selected, or of a part of it. Takes time in proportion to what is shown of the plan's
/// routes and links.
InspectorPage pageOf(const Workspace &workspace, const CheckService &checks,
                     const std::optional<edit::Subject> &part = {});

} // namespace portolan::views
