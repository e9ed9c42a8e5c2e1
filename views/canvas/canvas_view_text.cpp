#include "model/plan/references.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/text_overlay.h"

// What is written on the canvas itself: notes, and the names of groups.
namespace portolan::views {

void CanvasView::editText(plan::EntityRef entity)
{
    if (!CanvasEditor::canWrite(entity) || m_scene.chart().rectOf(entity).isEmpty())
        return;
    endGesture();
    reveal(entity);
    m_text->open(entity, m_editor.textOf(entity));
    placeText();
}

void CanvasView::placeText()
{
    const plan::EntityRef entity = m_text->entity();
    if (!entity)
        return;
    if (!plan::exists(m_scene.workspace().plan(), entity)) {
        m_text->drop();
        return;
    }
    const layout::Chart &chart = m_scene.chart();
    const layout::Index group = chart.groupOf(entity.as<plan::Group>());
    const layout::Rect place = group == layout::none ? chart.rectOf(entity) : chart.groups[group].label;
    if (!place.isEmpty())
        m_text->place(m_viewport.toView(place), zoom());
}

/// The one thing that writing would be about: what is selected, or else what has the focus.
bool CanvasView::editFocusedText()
{
    const std::set<plan::EntityRef> &selected = m_scene.selection().entities;
    const plan::EntityRef entity = selected.size() == 1 ? *selected.begin() : m_focus.entity;
    if (!CanvasEditor::canWrite(entity))
        return false;
    editText(entity);
    return true;
}

} // namespace portolan::views
