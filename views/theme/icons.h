#pragma once

#include "views/theme/theme_source.h"

#include <QIcon>
#include <QPixmap>

#include <array>
#include <string_view>

class QPainter;

namespace portolan::views {

/// The drawings of this program. Each is resources/icons/NAME.svg: one stroked path on a grid of 24, in one
/// colour.
enum class Icon {
    Undo,
    Redo,
    Select,
    Pan,
    Route,
    Link,
    Note,
    Group,
    Align,
    Tidy,
    Search,
    Export,
    Compare,
    Import,
    Open,
    Save,
    New,
    Node,
    Service,
    Network,
    Internet,
    Cdn,
    Tailnet,
    Zone,
    Firewall,
    Policy,
    Variable,
    File,
    Folder,
    Filter,
    Fix,
    Environment,
    Settings,
    ZoomIn,
    ZoomOut,
    Fit,
    Close,
    Check,
    ChevronRight,
    ChevronLeft,
    ChevronDown,
    ChevronUp,
    Derived,
    Handmade,
    SharedNamespace,
    Copy,
    Paste,
    Delete,
    Add,
    Warning,
    Error,
    Info,
    Ok,
    Help,
    Theme,
    Print,
    GitBranch,
    Commit,
    Play,
    Refresh,
    More,
};

struct IconName {
    Icon icon;
    std::string_view name;
};

/// Every icon and the name of its file, in the order of the enumeration.
inline constexpr std::array iconNames{
    IconName{Icon::Undo, "undo"},
    IconName{Icon::Redo, "redo"},
    IconName{Icon::Select, "select"},
    IconName{Icon::Pan, "pan"},
    IconName{Icon::Route, "route"},
    IconName{Icon::Link, "link"},
    IconName{Icon::Note, "note"},
    IconName{Icon::Group, "group"},
    IconName{Icon::Align, "align"},
    IconName{Icon::Tidy, "tidy"},
    IconName{Icon::Search, "search"},
    IconName{Icon::Export, "export"},
    IconName{Icon::Compare, "compare"},
    IconName{Icon::Import, "import"},
    IconName{Icon::Open, "open"},
    IconName{Icon::Save, "save"},
    IconName{Icon::New, "new"},
    IconName{Icon::Node, "node"},
    IconName{Icon::Service, "service"},
    IconName{Icon::Network, "network"},
    IconName{Icon::Internet, "internet"},
    IconName{Icon::Cdn, "cdn"},
    IconName{Icon::Tailnet, "tailnet"},
    IconName{Icon::Zone, "zone"},
    IconName{Icon::Firewall, "firewall"},
    IconName{Icon::Policy, "policy"},
    IconName{Icon::Variable, "variable"},
    IconName{Icon::File, "file"},
    IconName{Icon::Folder, "folder"},
    IconName{Icon::Filter, "filter"},
    IconName{Icon::Fix, "fix"},
    IconName{Icon::Environment, "environment"},
    IconName{Icon::Settings, "settings"},
    IconName{Icon::ZoomIn, "zoom-in"},
    IconName{Icon::ZoomOut, "zoom-out"},
    IconName{Icon::Fit, "fit"},
    IconName{Icon::Close, "close"},
    IconName{Icon::Check, "check"},
    IconName{Icon::ChevronRight, "chevron-right"},
    IconName{Icon::ChevronLeft, "chevron-left"},
    IconName{Icon::ChevronDown, "chevron-down"},
    IconName{Icon::ChevronUp, "chevron-up"},
    IconName{Icon::Derived, "derived"},
    IconName{Icon::Handmade, "handmade"},
    IconName{Icon::SharedNamespace, "shared-namespace"},
    IconName{Icon::Copy, "copy"},
    IconName{Icon::Paste, "paste"},
    IconName{Icon::Delete, "delete"},
    IconName{Icon::Add, "add"},
    IconName{Icon::Warning, "warning"},
    IconName{Icon::Error, "error"},
    IconName{Icon::Info, "info"},
    IconName{Icon::Ok, "ok"},
    IconName{Icon::Help, "help"},
    IconName{Icon::Theme, "theme"},
    IconName{Icon::Print, "print"},
    IconName{Icon::GitBranch, "git-branch"},
    IconName{Icon::Commit, "commit"},
    IconName{Icon::Play, "play"},
    IconName{Icon::Refresh, "refresh"},
    IconName{Icon::More, "more"},
};

/// `which` in `ink`, `size` logical pixels square. Rendered once per size, ink and device pixel ratio, then
/// kept in Qt's bounded pixmap cache. Only for the GUI thread.
QPixmap iconPixmap(Icon which, const QColor &ink, int size, double devicePixelRatio = 1);

/// `which` inside `box`, at the painter's own resolution: crisp when zoomed and printed. Does not touch the
/// painter's state. Lines keep the weight that their size on screen asks for.
void paintIcon(QPainter &painter, Icon which, const QRectF &box, const QColor &ink);

/// An icon in one fixed ink, for places that are rebuilt when the theme changes.
QIcon icon(Icon which, const QColor &ink);

/// What an icon of a control is drawn with when it is neither disabled nor checked.
enum class IconInk { Text, Secondary, Accent };

/// An icon that takes its ink from the theme each time it is drawn: greyed when disabled, in accent when
/// checked or selected, and right again after a theme change. Draws nothing once `source` is gone.
QIcon icon(Icon which, const ThemeSource &source, IconInk ink = IconInk::Text);

/// The outlined sign of a severity: octagon, triangle, square or circle.
Icon severitySign(Severity severity);
QIcon severityIcon(Severity severity, const Theme &theme);

/// The compass rose of the program itself, for windows and desktops.
QIcon applicationIcon();

} // namespace portolan::views
