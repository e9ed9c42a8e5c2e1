#include "views/theme/style.h"

#include "views/theme/paint.h"
#include "views/theme/theme_source.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QTableView>

namespace portolan::views {

namespace {

namespace height = tokens::height;
namespace space = tokens::space;
namespace iconSize = tokens::iconSize;

constexpr int menuTextLeft = space::snug + iconSize::small + space::snug;
constexpr int menuShortcutGap = space::section;
constexpr int fieldPadding = space::snug;
constexpr int comboArrowWidth = space::section;
constexpr int spinArrowWidth = 20;
constexpr int toolBarSeparator = 8;

/// The option as `Option`, when it is one; Qt hands out plain options now and then.
template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QFont font = withWeight(widget ? widget->font() : QFont(), TextWeight::Medium);
    int width = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width() + 2 * space::normal;
    if (!option.icon.isNull())
        width += iconSize::small + (option.text.isEmpty() ? 0 : space::tight + space::hair);
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += iconSize::badge + space::hair;
    return {width, height::control};
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &contents)
{
    const bool hasMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    const bool splitMenu = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    const int menuWidth = hasMenu || splitMenu ? iconSize::badge + space::hair : 0;
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly)
        return {height::toolButton + menuWidth, height::toolButton};
    const int textWidth = QFontMetrics(withWeight(option.font, TextWeight::Medium))
                              .size(Qt::TextShowMnemonic, option.text)
                              .width();
    int width = textWidth + 2 * space::normal + menuWidth;
    if (option.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !option.icon.isNull())
        width += iconSize::small + space::tight + space::hair;
    if (option.toolButtonStyle == Qt::ToolButtonTextUnderIcon)
        return {qMax(width, height::toolButton), qMax(contents.height(), height::toolBar)};
    return {width, height::toolButton};
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), space::snug + 1};
    const bool hasShortcut = option.text.contains(QLatin1Char('\t'));
    const bool opens = option.menuItemType == QStyleOptionMenuItem::SubMenu;
    const int aside = hasShortcut ? menuShortcutGap : opens ? iconSize::small + space::snug : 0;
    return {menuTextLeft + contents.width() + aside + space::normal, height::menuRow};
}

/// A thumb as long as the page is to the whole, never shorter than can be grasped.
QRect scrollThumb(const QStyleOptionSlider &option)
{
    const bool lying = option.orientation == Qt::Horizontal;
    const int track = lying ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int length = track;
    if (range > 0) {
        const qint64 page = qMax(1, option.pageStep);
        length = int(qBound<qint64>(qMin<qint64>(track, 32), page * track / (range + page), track));
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      track - length, option.upsideDown);
    const QRect thumb =
        lying ? QRect(option.rect.left() + start, option.rect.top(), length, option.rect.height())
              : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), length);
    return thumb;
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect thumb = scrollThumb(option);
    const QRect all = option.rect;
    const bool lying = option.orientation == Qt::Horizontal;
    QRect result;
    switch (part) {
    case QStyle::SC_ScrollBarSlider: result = thumb; break;
    case QStyle::SC_ScrollBarGroove: result = all; break;
    case QStyle::SC_ScrollBarSubPage:
        result = lying ? QRect(all.topLeft(), QPoint(thumb.left() - 1, all.bottom()))
                       : QRect(all.topLeft(), QPoint(all.right(), thumb.top() - 1));
        break;
    case QStyle::SC_ScrollBarAddPage:
        result = lying ? QRect(QPoint(thumb.right() + 1, all.top()), all.bottomRight())
                       : QRect(QPoint(all.left(), thumb.bottom() + 1), all.bottomRight());
        break;
    default: return {}; // no arrows at the ends
    }
    return QStyle::visualRect(option.direction, all, result);
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect box = option.rect;
    QRect result = box;
    if (part == QStyle::SC_ComboBoxArrow)
        result.setLeft(box.right() + 1 - comboArrowWidth);
    else if (part == QStyle::SC_ComboBoxEditField)
        result = box.adjusted(option.editable ? 1 : fieldPadding, 1, -comboArrowWidth, -1);
    return QStyle::visualRect(option.direction, box, result);
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect box = option.rect;
    const int arrows = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinArrowWidth;
    const int half = box.height() / 2;
    QRect result = box;
    switch (part) {
    case QStyle::SC_SpinBoxEditField: result = box.adjusted(2, 1, -qMax(arrows, 2), -1); break;
    case QStyle::SC_SpinBoxUp:
        result = QRect(box.right() + 1 - arrows, box.top() + 2, arrows - 2, half - 2);
        break;
    case QStyle::SC_SpinBoxDown:
        result = QRect(box.right() + 1 - arrows, box.top() + half, arrows - 2, half - 2);
        break;
    default: break;
    }
    return QStyle::visualRect(option.direction, box, result);
}

} // namespace

Style::Style(const ThemeSource &source)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_source(source)
{
}

const Theme &Style::theme() const
{
    return m_source.theme();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBar_ScrollButtonOverlap:
    case PM_ToolBarFrameWidth:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_SubMenuOverlap:
    case PM_ToolBarHandleExtent:
    case PM_DockWidgetFrameWidth: return 0;
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_TextCursorWidth:
    case PM_SplitterWidth: return 1;
    case PM_DockWidgetSeparatorExtent: return 3;
    case PM_MenuBarHMargin: return 6;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_HeaderMargin: // only makes a row higher; the labels have a padding of their own
    case PM_ToolBarItemSpacing: return space::tight;
    case PM_ToolBarItemMargin: return (height::toolBar - height::toolButton) / 2;
    case PM_ToolBarSeparatorExtent: return toolBarSeparator;
    case PM_ToolBarIconSize: return iconSize::tool;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
    case PM_TreeViewIndentation: return iconSize::small;
    case PM_LargeIconSize: return iconSize::large;
    case PM_MessageBoxIconSize: return tokens::space::page;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return height::tickBox;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::snug;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space::normal;
    case PM_FocusFrameHMargin: // Qt pads an item's text by one more
        return (qobject_cast<const QTableView *>(widget) ? space::snug : space::tight) - 1;
    case PM_HeaderMarkSize: return iconSize::cell;
    case PM_HeaderDefaultSectionSizeVertical: return height::row;
    case PM_ScrollBarExtent: return height::scrollBar;
    case PM_TabBarScrollButtonWidth: return space::section;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_DockWidget_ButtonsHaveFrame:
    case SH_DitherDisabledText: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SubMenuSloppySelectOtherActions: return 1;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_Table_GridLineColor: return static_cast<int>(theme().line.rgba());
    case SH_TabBar_ElideMode: return Qt::ElideNone;
    default: return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QFont font = widget ? widget->font() : QFont();
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto withHeight = [&](int height) {
        return QSize(usual.width(), height);
    };
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return pushButtonSize(*button, widget);
        return usual;
    case CT_ToolButton:
        if (const auto *button = as<QStyleOptionToolButton>(option))
            return toolButtonSize(*button, size);
        return usual;
    case CT_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return paint::tabSize(*tab, font);
        return usual;
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return menuItemSize(*item, size);
        return usual;
    case CT_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return {paint::headerWidth(*header, font),
                    qMax(height::tableHeader, QFontMetrics(font).height())};
        return usual;
    case CT_ComboBox: return {size.width() + 2 * fieldPadding + comboArrowWidth, height::control};
    case CT_SpinBox: return {size.width() + fieldPadding + spinArrowWidth, height::control};
    case CT_LineEdit: return withHeight(height::control);
    case CT_MenuBarItem: return {size.width() + 2 * 10, height::menuBar};
    case CT_CheckBox:
    case CT_RadioButton: return withHeight(qMax(usual.height(), height::row));
    case CT_ItemViewItem: return withHeight(qMax(usual.height(), height::row));
    default: return usual;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: return option->rect.adjusted(fieldPadding - 2, 1, -(fieldPadding - 2), -1);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return QProxyStyle::subElementRect(element, option, widget)
            .adjusted(-space::tight, -1, space::tight, 1);
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect: return option->rect;
    case SE_TabBarTabText: return option->rect.adjusted(space::normal, 0, -space::tight, 0);
    case SE_DockWidgetTitleBarText:
        return QProxyStyle::subElementRect(element, option, widget).adjusted(space::tight, 0, 0, 0);
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    if (const auto *box = as<QStyleOptionComboBox>(option);
        box && control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField))
        return comboBoxPart(*box, part);
    if (const auto *box = as<QStyleOptionSpinBox>(option); box && control == CC_SpinBox)
        return spinBoxPart(*box, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace portolan::views
