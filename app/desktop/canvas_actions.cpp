#include "app/desktop/canvas_actions.h"

#include "app/desktop/drag_button.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolBar>

namespace portolan::desktop {

using views::CanvasView;
using views::Icon;

namespace {

/// The thing that a tool puts on the canvas; nothing for the others.
std::optional<views::NewThing> thingOf(CanvasView::Tool tool)
{
    switch (tool) {
    case CanvasView::Tool::Node: return views::NewThing::Node;
    case CanvasView::Tool::Service: return views::NewThing::Service;
    case CanvasView::Tool::Network: return views::NewThing::Network;
    case CanvasView::Tool::Note: return views::NewThing::Note;
    default: return std::nullopt;
    }
}

} // namespace

CanvasActions::CanvasActions(CanvasView &canvas, const views::ThemeSource &theme, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_theme(theme)
    , m_tools(new QActionGroup(this))
{
    connect(&canvas.scene().workspace(), &views::Workspace::selectionChanged, this, &CanvasActions::update);
    canvas.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&canvas, &QWidget::customContextMenuRequested, this, &CanvasActions::showContextMenu);
}

QAction *CanvasActions::make(const char *name, const QString &text, std::optional<Icon> icon,
                             const QKeySequence &shortcut, std::function<void()> act)
{
    auto *action = new QAction(text, parent());
    action->setObjectName(QLatin1String(name));
    if (icon)
        action->setIcon(views::icon(*icon, m_theme));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_canvas.QWidget::addAction(action);
    connect(action, &QAction::triggered, &m_canvas, [act = std::move(act)] { act(); });
    m_all.push_back(action);
    return action;
}

void CanvasActions::addToEditMenu(QMenu &menu)
{
    views::CanvasEditor &editor = m_canvas.editor();
    const auto add = [&](QAction *action, bool needsSelection) {
        menu.addAction(action);
        m_contextual.push_back(action);
        if (needsSelection)
            m_needSelection.push_back(action);
    };
    add(make("cut", tr("Cu&t"), {}, QKeySequence::Cut, [&editor] { editor.cut(); }), true);
    add(make("copy", tr("&Copy"), Icon::Copy, QKeySequence::Copy, [&editor] { editor.copy(); }), true);
    add(make("paste", tr("&Paste"), Icon::Paste, QKeySequence::Paste, [&editor] { editor.paste(); }), false);
    add(make("duplicate", tr("D&uplicate"), {}, QKeySequence(Qt::CTRL | Qt::Key_D),
             [&editor] { editor.duplicate(); }),
        true);
    menu.addSeparator();
    QAction *find = make("find", tr("&Find on the canvas…"), Icon::Search, QKeySequence::Find,
                         [this] { m_canvas.openFind(); });
    find->setShortcutContext(Qt::WindowShortcut);
    menu.addAction(find);
    update();
}

void CanvasActions::addToInsertMenu(QMenu &menu)
{
    for (const char *name : {"service-tool", "network-tool", "note-tool", "connect-tool"})
        if (auto *action = parent()->findChild<QAction *>(QLatin1String(name)))
            menu.addAction(action);
    QAction *note =
        make("add-note", tr("Note a&bout the selection"), Icon::Note,
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), [this] { m_canvas.editor().addNote(); });
    menu.addAction(note);
    m_contextual.push_back(note);
    QAction *route =
        make("public-route", tr("R&oute from the Internet"), Icon::Internet,
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R), [this] { m_canvas.editor().drawPublicRoute(); });
    menu.addAction(route);
    m_contextual.push_back(route);
    m_needEditor.emplace_back(route, &views::CanvasEditor::canDrawPublicRoute);
}

void CanvasActions::addToArrangeMenu(QMenu &menu)
{
    using layout::Alignment;
    using layout::Axis;
    QAction *tidy =
        make("tidy-selection", tr("Tidy up the &selection"), {}, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T),
             [this] { m_canvas.glideAlong([this] { m_canvas.editor().tidySelected(); }); });
    menu.addAction(tidy);
    m_contextual.push_back(tidy);
    m_needSelection.push_back(tidy);
    menu.addSeparator();
    const auto align = [&](const char *name, const QString &text, Alignment alignment) {
        QAction *action = make(name, text, {}, {}, [this, alignment] { m_canvas.editor().align(alignment); });
        menu.addAction(action);
        m_needSeveral.push_back(action);
    };
    align("align-left", tr("Align &left"), Alignment::Left);
    align("align-center", tr("Align &centres"), Alignment::Center);
    align("align-right", tr("Align &right"), Alignment::Right);
    align("align-top", tr("Align to&p"), Alignment::Top);
    align("align-middle", tr("Align &middles"), Alignment::Middle);
    align("align-bottom", tr("Align &bottom"), Alignment::Bottom);
    menu.addSeparator();
    const auto distribute = [&](const char *name, const QString &text, Axis axis) {
        QAction *action = make(name, text, {}, {}, [this, axis] { m_canvas.editor().distribute(axis); });
        menu.addAction(action);
        m_needThree.push_back(action);
    };
    distribute("distribute-across", tr("Distribute &across"), Axis::Horizontal);
    distribute("distribute-down", tr("Distribute &down"), Axis::Vertical);
    addGrouping(menu);
    update();
}

void CanvasActions::addGrouping(QMenu &menu)
{
    views::CanvasEditor &editor = m_canvas.editor();
    menu.addSeparator();
    const auto add = [&](QAction *action, bool (views::CanvasEditor::*isPossible)() const) {
        menu.addAction(action);
        m_contextual.push_back(action);
        m_needEditor.emplace_back(action, isPossible);
    };
    using Editor = views::CanvasEditor;
    add(make("group", tr("Gr&oup"), Icon::Group, QKeySequence(Qt::CTRL | Qt::Key_G),
             [&editor] { editor.group(); }),
        &Editor::canGroup);
    add(make("ungroup", tr("&Ungroup"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
             [&editor] { editor.ungroup(); }),
        &Editor::canUngroup);
    add(make("tie-note", tr("Attach the &note"), {}, {}, [&editor] { editor.tieNote(); }),
        &Editor::canTieNote);
    add(make("free-note", tr("D&etach the note"), {}, {}, [&editor] { editor.freeNote(); }),
        &Editor::canFreeNote);
}

void CanvasActions::addToViewMenu(QMenu &menu)
{
    QMenu *layers = menu.addMenu(tr("&Layers"));
    addLayer(*layers, "layer-flows", tr("&Routes"), &views::CanvasLayers::flows);
    addLayer(*layers, "layer-networks", tr("&Networks"), &views::CanvasLayers::networks);
    addLayer(*layers, "layer-links", tr("&Links"), &views::CanvasLayers::links);
    addLayer(*layers, "layer-dependencies", tr("&Dependencies"), &views::CanvasLayers::dependencies);
    addLayer(*layers, "layer-findings", tr("&Findings"), &views::CanvasLayers::findings);
    addLayer(*layers, "layer-notes", tr("N&otes and groups"), &views::CanvasLayers::notes);
}

void CanvasActions::addLayer(QMenu &menu, const char *name, const QString &text,
                             bool views::CanvasLayers::*layer)
{
    QAction *action = make(name, text, {}, {}, [this, layer] {
        views::CanvasLayers layers = m_canvas.scene().layers();
        layers.*layer = !(layers.*layer);
        m_canvas.scene().setLayers(layers);
    });
    action->setCheckable(true);
    action->setChecked(m_canvas.scene().layers().*layer);
    menu.addAction(action);
}

void CanvasActions::addToToolBar(QToolBar &bar)
{
    using Tool = CanvasView::Tool;
    addTool(bar, "select-tool", tr("Select"), Icon::Select, Qt::Key_V, Tool::Select);
    addTool(bar, "pan-tool", tr("Pan"), Icon::Pan, Qt::Key_H, Tool::Pan);
    addTool(bar, "connect-tool", tr("Draw routes and links"), Icon::Route, Qt::Key_R, Tool::Connect);
    bar.addSeparator();
    addTool(bar, "node-tool", tr("Put in a node"), Icon::Node, Qt::Key_N, Tool::Node);
    addTool(bar, "service-tool", tr("Put in a service"), Icon::Service, Qt::Key_S, Tool::Service);
    addTool(bar, "network-tool", tr("Put in a network"), Icon::Network, Qt::Key_W, Tool::Network);
    addTool(bar, "note-tool", tr("Put in a note"), Icon::Note, Qt::Key_T, Tool::Note);
}

void CanvasActions::addTool(QToolBar &bar, const char *name, const QString &text, Icon icon, Qt::Key key,
                            CanvasView::Tool tool)
{
    QAction *action = make(name, text, icon, key, [this, tool] {
        m_canvas.setTool(tool);
        m_canvas.setFocus();
    });
    action->setCheckable(true);
    action->setChecked(m_canvas.tool() == tool);
    m_tools->addAction(action);
    connect(&m_canvas, &CanvasView::toolChanged, action,
            [action, tool](CanvasView::Tool chosen) { action->setChecked(chosen == tool); });
    if (const auto thing = thingOf(tool))
        bar.addWidget(new DragButton(action, *thing));
    else
        bar.addAction(action);
}

/// Selects what is below, unless it is among what is selected already.
void CanvasActions::showContextMenu(const QPoint &at)
{
    views::Workspace &workspace = m_canvas.scene().workspace();
    const plan::EntityRef below = m_canvas.entityAt(at);
    if (!workspace.selection().contains(below))
        workspace.select(below ? views::Selection::of(below) : views::Selection());
    QMenu menu(&m_canvas);
    for (QAction *action : m_contextual)
        menu.addAction(action);
    if (auto *remove = parent()->findChild<QAction *>(QStringLiteral("delete"))) {
        menu.addSeparator();
        menu.addAction(remove);
    }
    menu.exec(m_canvas.mapToGlobal(at));
}

void CanvasActions::setUsable(bool usable)
{
    if (m_usable == usable)
        return;
    m_usable = usable;
    if (!usable)
        m_canvas.setTool(CanvasView::Tool::Select);
    for (QAction *action : m_all)
        action->setEnabled(usable);
    update();
}

void CanvasActions::update()
{
    if (!m_usable)
        return;
    const std::size_t arrangeable = m_canvas.editor().arrangeable().size();
    const bool any = m_canvas.editor().canCopy();
    for (QAction *action : m_needSelection)
        action->setEnabled(any);
    for (QAction *action : m_needSeveral)
        action->setEnabled(arrangeable >= 2);
    for (QAction *action : m_needThree)
        action->setEnabled(arrangeable >= 3);
    for (const auto &[action, isPossible] : m_needEditor)
        action->setEnabled((m_canvas.editor().*isPossible)());
}

} // namespace portolan::desktop
