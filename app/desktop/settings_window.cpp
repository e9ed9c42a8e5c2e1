#include "app/desktop/settings_window.h"

#include "app/desktop/language_menu.h"
#include "app/desktop/preferences.h"
#include "views/keys/keys_page.h"
#include "views/theme/segmented_control.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace portolan::desktop {

namespace {

namespace space = views::tokens::space;

constexpr QSize initialSize(820, 620);
constexpr std::array scales{75, 100, 125, 150, 200, 300};
constexpr std::array<views::SchemePreference, 4> schemes{
    std::nullopt, views::ColorScheme::Light, views::ColorScheme::Dark, views::ColorScheme::HighContrast};

QLabel *hint(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setFont(views::textFont(views::TextRole::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SettingsWindow::SettingsWindow(views::KeyBindings &bindings, views::ThemeSource &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_pages(new QTabWidget)
    , m_general(makeGeneral())
    , m_keys(new views::KeysPage(bindings, theme))
{
    setWindowTitle(tr("Settings"));
    resize(initialSize);
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(tr("Pages of the settings"));
    m_pages->addTab(m_general, tr("General"));
    m_pages->addTab(m_keys, tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

QWidget *SettingsWindow::makeGeneral()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(space::section);
    m_form->setVerticalSpacing(space::wide);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addSetting(tr("Theme"), makeThemeChoice());
    addSetting(tr("Size of everything"), makeScaleChoice());
    addSetting(tr("Language"), makeLanguageChoice());
    auto *motion = new QCheckBox(tr("Nothing glides or fades"));
    motion->setChecked(isMotionReduced());
    connect(motion, &QCheckBox::toggled, this, &SettingsWindow::reducedMotionChosen);
    addSetting(tr("Reduced motion"), motion);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::section, space::section, space::section, space::section);
    column->addLayout(m_form);
    column->addStretch(1);
    return page;
}

QWidget *SettingsWindow::makeThemeChoice()
{
    auto *choice = new views::SegmentedControl;
    for (const QString &text : {tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast")})
        choice->addSegment(text);
    const auto showChosen = [this, choice] {
        const QSignalBlocker quiet(choice);
        const auto *chosen = std::find(schemes.begin(), schemes.end(), m_theme.preference());
        choice->setCurrentIndex(static_cast<int>(chosen - schemes.begin()));
    };
    showChosen();
    connect(&m_theme, &views::ThemeSource::changed, choice, showChosen);
    connect(choice, &views::SegmentedControl::currentIndexChanged, this,
            [this](int index) { emit themeChosen(schemes.at(static_cast<std::size_t>(index))); });
    return choice;
}

QWidget *SettingsWindow::makeScaleChoice()
{
    auto *choice = new QComboBox;
    for (const int scale : scales)
        choice->addItem(tr("%1 %", "a scale").arg(scale), scale);
    choice->setCurrentIndex(std::max(0, choice->findData(chosenScale())));
    choice->setAccessibleName(tr("Size of everything"));
    connect(choice, &QComboBox::activated, this, [choice] { chooseScale(choice->currentData().toInt()); });
    return noted(choice, tr("Holds from the next start on, beside the desktop's own scale."));
}

QWidget *SettingsWindow::makeLanguageChoice()
{
    auto *choice = new QComboBox;
    for (const auto &[code, name] : languageChoices())
        choice->addItem(name, code);
    choice->setCurrentIndex(std::max(0, choice->findData(chosenLanguage())));
    choice->setAccessibleName(tr("Language"));
    connect(choice, &QComboBox::activated, this,
            [choice] { chooseLanguage(choice->currentData().toString()); });
    return noted(choice, tr("Holds from the next start on."));
}

/// A field with something said beside it.
QWidget *SettingsWindow::noted(QWidget *field, const QString &note)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::normal);
    row->addWidget(field);
    row->addWidget(hint(note), 1);
    return both;
}

void SettingsWindow::addSetting(const QString &name, QWidget *field)
{
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    m_form->addRow(name, field);
}

void SettingsWindow::showGeneral()
{
    open(m_general);
}

void SettingsWindow::showKeys()
{
    open(m_keys);
    m_keys->setFocus();
}

void SettingsWindow::open(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    show();
    raise();
    activateWindow();
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace portolan::desktop
