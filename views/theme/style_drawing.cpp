#include "views/theme/paint.h"
#include "views/theme/style.h"
#include "views/theme/theme_source.h"
#include "views/theme/tokens.h"

#include <QAbstractScrollArea>
#include <QFrame>
#include <QPainter>
#include <QTabBar>
#include <QTableView>

namespace portolan::views {

namespace {

namespace space = tokens::space;
namespace iconSize = tokens::iconSize;

template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

void drawArrow(QPainter &painter, Icon which, const QStyleOption &option, const Theme &theme)
{
    const bool enabled = paint::has(option, QStyle::State_Enabled);
    const int side =
        qBound(iconSize::badge, qMin(option.rect.width(), option.rect.height()), iconSize::small);
    paint::iconInside(painter, which, option.rect, side, enabled ? theme.secondaryText : theme.disabledText);
}

void drawFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme)
{
    // Lists and trees show where they are by the selected row; only in a table is there a cell to find.
    const bool inView = qobject_cast<const QAbstractScrollArea *>(widget);
    if (inView && !qobject_cast<const QTableView *>(widget))
        return;
    paint::focusRing(painter, option.rect, tokens::radius::chip, theme);
}

void drawTabClose(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    if (paint::has(option, QStyle::State_MouseOver))
        paint::panel(painter, option.rect, tokens::radius::chip, paint::pressedGround(theme), {});
    paint::iconInside(painter, Icon::Close, option.rect, iconSize::badge, theme.secondaryText);
}

/// The ground of the whole strip, whatever share of it Qt calls the base.
void drawTabStrip(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme)
{
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    const QRect strip = bar ? bar->rect() : option.rect;
    painter.fillRect(strip, theme.header);
    paint::horizontalRule(painter, strip.left(), strip.right() + 1, strip.top(), theme.line);
}

void drawGroupFrame(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    paint::panel(painter, option.rect, tokens::radius::card, {}, theme.line);
}

void drawMenuPanel(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    paint::panel(painter, option.rect, tokens::radius::popup, theme.raised, theme.border);
}

void drawShapedFrame(QPainter &painter, const QStyleOptionFrame &option, const Theme &theme)
{
    if (option.frameShape == QFrame::HLine)
        paint::horizontalRule(painter, option.rect.left(), option.rect.right() + 1, option.rect.center().y(),
                              theme.line);
    else if (option.frameShape == QFrame::VLine)
        paint::verticalRule(painter, option.rect.center().x(), option.rect.top(), option.rect.bottom() + 1,
                            theme.line);
    else if (option.frameShape != QFrame::NoFrame)
        paint::panel(painter, option.rect, 0, {}, theme.line);
}

void drawToolSeparator(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    constexpr int length = 20;
    const QPoint middle = option.rect.center();
    if (paint::has(option, QStyle::State_Horizontal))
        paint::verticalRule(painter, middle.x(), middle.y() - length / 2, middle.y() + length / 2,
                            theme.line);
    else
        paint::horizontalRule(painter, middle.x() - length / 2, middle.x() + length / 2, middle.y(),
                              theme.line);
}

std::optional<Icon> signOf(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_LineEditClearButton:
    case QStyle::SP_TitleBarCloseButton:
    case QStyle::SP_DockWidgetCloseButton:
    case QStyle::SP_DialogCloseButton:
    case QStyle::SP_TabCloseButton: return Icon::Close;
    case QStyle::SP_ToolBarHorizontalExtensionButton: return Icon::More;
    case QStyle::SP_ToolBarVerticalExtensionButton: return Icon::ChevronDown;
    case QStyle::SP_FileIcon: return Icon::File;
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirClosedIcon: return Icon::Folder;
    case QStyle::SP_DirOpenIcon: return Icon::Open;
    case QStyle::SP_FileDialogNewFolder: return Icon::Add;
    case QStyle::SP_FileDialogToParent: return Icon::ChevronUp;
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowBack: return Icon::ChevronLeft;
    case QStyle::SP_ArrowForward: return Icon::ChevronRight;
    default: return std::nullopt;
    }
}

std::optional<Severity> severityOf(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_MessageBoxCritical: return Severity::Error;
    case QStyle::SP_MessageBoxWarning: return Severity::Warning;
    case QStyle::SP_MessageBoxInformation:
    case QStyle::SP_MessageBoxQuestion: return Severity::Info;
    default: return std::nullopt;
    }
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &colors = theme();
    switch (element) {
    case PE_FrameFocusRect: return drawFocus(*painter, *option, widget, colors);
    case PE_PanelButtonCommand:
        if (const auto *button = as<QStyleOptionButton>(option))
            return paint::buttonFrame(*painter, *button, widget, colors);
        break;
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            paint::fieldFrame(*painter, *option, widget, colors);
        return;
    case PE_FrameLineEdit: return paint::fieldFrame(*painter, *option, widget, colors);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paint::tickBox(*painter, *option, colors);
    case PE_IndicatorRadioButton: return paint::radioCircle(*painter, *option, colors);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp: return drawArrow(*painter, Icon::ChevronUp, *option, colors);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: return drawArrow(*painter, Icon::ChevronDown, *option, colors);
    case PE_IndicatorArrowLeft: return drawArrow(*painter, Icon::ChevronLeft, *option, colors);
    case PE_IndicatorArrowRight: return drawArrow(*painter, Icon::ChevronRight, *option, colors);
    case PE_IndicatorBranch: return paint::branch(*painter, *option, colors);
    case PE_IndicatorTabClose: return drawTabClose(*painter, *option, colors);
    case PE_IndicatorToolBarSeparator: return drawToolSeparator(*painter, *option, colors);
    case PE_IndicatorToolBarHandle:
    case PE_FrameStatusBarItem:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameWindow:
    case PE_FrameButtonBevel:
    case PE_FrameButtonTool:
    case PE_FrameDockWidget:
    case PE_PanelMenuBar: return;
    case PE_FrameTabBarBase: return drawTabStrip(*painter, *option, widget, colors);
    case PE_Frame: return paint::panel(*painter, option->rect, 0, {}, colors.line);
    case PE_FrameGroupBox: return drawGroupFrame(*painter, *option, colors);
    case PE_PanelMenu: return drawMenuPanel(*painter, *option, colors);
    case PE_PanelTipLabel: return paint::panel(*painter, option->rect, 0, colors.raised, colors.border);
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, colors.raised);
        return paint::horizontalRule(*painter, option->rect.left(), option->rect.right() + 1,
                                     option->rect.top(), colors.line);
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            return paint::rowGround(*painter, *item, widget, colors);
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Theme &colors = theme();
    const auto *button = as<QStyleOptionButton>(option);
    const auto *menu = as<QStyleOptionMenuItem>(option);
    const auto *tab = as<QStyleOptionTab>(option);
    const auto *header = as<QStyleOptionHeader>(option);
    switch (element) {
    case CE_PushButton:
        if (!button)
            break;
        paint::buttonFrame(*painter, *button, widget, colors);
        return paint::buttonLabel(*painter, *button, widget, colors);
    case CE_PushButtonBevel:
        if (button)
            return paint::buttonFrame(*painter, *button, widget, colors);
        break;
    case CE_PushButtonLabel:
        if (button)
            return paint::buttonLabel(*painter, *button, widget, colors);
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, colors.raised);
        return paint::horizontalRule(*painter, option->rect.left(), option->rect.right() + 1,
                                     option->rect.bottom(), colors.line);
    case CE_MenuBarEmptyArea: return painter->fillRect(option->rect, colors.raised);
    case CE_MenuBarItem:
        if (menu)
            return paint::menuBarItem(*painter, *menu, widget, colors);
        break;
    case CE_MenuItem:
        // A combo box that opens like a menu shares this element; its rows are ours as well.
        if (menu)
            return paint::menuItem(*painter, *menu, colors);
        break;
    case CE_MenuEmptyArea:
    case CE_SizeGrip: return;
    case CE_TabBarTabShape:
        if (tab)
            return paint::tabShape(*painter, *tab, colors);
        break;
    case CE_TabBarTabLabel:
        if (tab)
            return paint::tabLabel(*painter, *tab, subElementRect(SE_TabBarTabText, option, widget), colors);
        break;
    case CE_Header:
        if (!header)
            break;
        paint::headerSection(*painter, *header, colors);
        return paint::headerLabel(*painter, *header, colors);
    case CE_HeaderEmptyArea: return painter->fillRect(option->rect, colors.header);
    case CE_DockWidgetTitle:
        if (const auto *dock = as<QStyleOptionDockWidget>(option))
            return paint::dockTitle(*painter, *dock,
                                    subElementRect(SE_DockWidgetTitleBarText, option, widget), colors);
        break;
    case CE_Splitter: return paint::splitter(*painter, *option, colors);
    case CE_ShapedFrame:
        if (const auto *frame = as<QStyleOptionFrame>(option))
            return drawShapedFrame(*painter, *frame, colors);
        break;
    case CE_RubberBand: {
        QColor fill = colors.accent.ink;
        fill.setAlpha(32);
        return paint::panel(*painter, option->rect, 0, fill, colors.accent.ink);
    }
    case CE_ProgressBar:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            return paint::progressBar(*painter, *bar, colors);
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme &colors = theme();
    const auto part = [&](SubControl which) {
        return subControlRect(control, option, which, widget);
    };
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return paint::scrollBar(*painter, *bar, part(SC_ScrollBarSlider), colors);
        break;
    case CC_ComboBox:
        if (const auto *box = as<QStyleOptionComboBox>(option))
            return paint::comboBox(*painter, *box, part(SC_ComboBoxArrow), widget, colors);
        break;
    case CC_SpinBox:
        if (const auto *box = as<QStyleOptionSpinBox>(option))
            return paint::spinBox(*painter, *box, part(SC_SpinBoxUp), part(SC_SpinBoxDown), widget, colors);
        break;
    case CC_ToolButton:
        if (const auto *button = as<QStyleOptionToolButton>(option)) {
            paint::toolButtonFrame(*painter, *button, colors);
            return paint::toolButtonLabel(*painter, *button, colors);
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto severity = severityOf(which))
        return severityIcon(*severity, theme());
    if (const auto sign = signOf(which))
        return icon(*sign, m_source, IconInk::Secondary);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace portolan::views
