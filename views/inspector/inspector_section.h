#pragma once

#include "views/inspector/fold_section.h"

#include "views/inspector/field_row.h"
#include "views/inspector/thing_row.h"

class QLabel;

namespace portolan::views {

class BodyEditor;
class LinkButton;

/// A section of the inspector's page as widgets. Showing the same section with other values keeps the
/// widgets, and so what is being typed and the focus.
class InspectorSection : public FoldSection
{
    Q_OBJECT

public:
    InspectorSection(const ThemeSource &theme, const FieldActions &actions, QWidget *parent = nullptr);

    void showSection(const PageSection &section);
    const PageSection &section() const { return m_section; }
    /// The files that follow, for a section of that kind; nothing while they are not known.
    void showFiles(const std::optional<std::vector<ThingLine>> &files);

    FieldRow *field(const QString &key) const;
    QList<ThingRow *> things() const;
    BodyEditor *bodyEditor() const { return m_body; }

signals:
    void thingChosen(const portolan::views::ThingLine &line);
    void placeWanted(const portolan::views::FilePlace &place);
    void offerTaken(const QString &section);
    void bodyEdited(portolan::plan::ServiceId service, const QString &text);

private:
    void rebuild();
    void addPlace();
    void addFields();
    void addThings(const std::vector<ThingLine> &lines);
    void addSentence();
    void addBody();
    void showBodyProblems();

    const ThemeSource &m_theme;
    const FieldActions &m_actions;
    PageSection m_section;
    std::vector<FieldRow *> m_fields;
    BodyEditor *m_body = nullptr;
    QLabel *m_bodyProblem = nullptr;
};

} // namespace portolan::views
