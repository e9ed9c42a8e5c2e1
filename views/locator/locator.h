#pragma once

#include <QFrame>
#include <QLineEdit>

#include "views/locator/locator_model.h"
#include "views/theme/theme_source.h"

class QLabel;
class QListView;

namespace portolan::views {

/// The field in which one finds things of the plan and runs actions, all by keyboard: typing lists what fits
/// below it, the arrow keys choose, Enter goes there or runs it, Escape gives the focus back.
class Locator : public QLineEdit
{
    Q_OBJECT

public:
    Locator(Workspace &workspace, LocatorModel::Actions actions, const ThemeSource &theme,
            QWidget *parent = nullptr);
    ~Locator() override;

    LocatorModel &model() { return m_model; }
    QListView &list() const { return *m_list; }
    bool isOpen() const;

    /// Names the keys of the action that opens it, whatever they become.
    void showKeysOf(const QAction &opening);
    /// Takes the focus and shows what can be found.
    void open();
    /// Takes a row, as if Enter was pressed on it.
    void choose(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A thing was chosen, which should come into view.
    void entityActivated(portolan::plan::EntityRef entity);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showFound();
    void placePopup();
    void close();

    Workspace &m_workspace;
    const ThemeSource &m_theme;
    LocatorModel m_model;
    QPointer<QFrame> m_popup;
    QListView *m_list;
    QLabel *m_nothing;
    QString m_keys;             ///< that open it
    QPointer<QWidget> m_before; ///< what had the focus, and gets it back
};

} // namespace portolan::views
