#include "views/keys/keys_page.h"

#include "views/theme/icons.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr int placeWidth = 110;
constexpr int actionWidth = 280;
constexpr int keysWidth = 150;
constexpr int recorderWidth = 200;

QHBoxLayout *rowIn(QWidget &widget)
{
    auto *row = new QHBoxLayout(&widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::snug);
    return row;
}

} // namespace

KeysPage::KeysPage(KeyBindings &bindings, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_bindings(bindings)
    , m_theme(theme)
    , m_model(bindings)
    , m_filter(new QLineEdit)
    , m_list(new QTreeView)
    , m_name(new QLabel)
    , m_recorder(new QKeySequenceEdit)
    , m_sign(new QLabel)
    , m_verdict(new QLabel)
    , m_take(new QPushButton(tr("Use")))
    , m_none(new QPushButton(tr("No key")))
    , m_reset(new QPushButton(tr("Reset")))
    , m_resetAll(new QPushButton(tr("Reset all")))
{
    m_found.setSourceModel(&m_model);
    m_found.setFilterKeyColumn(-1);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Filter by command or key"));
    m_filter->setAccessibleName(tr("Filter the list of keys"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, &m_found, &QSortFilterProxyModel::setFilterFixedString);

    m_list->setModel(&m_found);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->resizeSection(KeysModel::Place, placeWidth);
    m_list->header()->resizeSection(KeysModel::Action, actionWidth);
    m_list->header()->resizeSection(KeysModel::Keys, keysWidth);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysPage::showCurrent);
    connect(m_list, &QTreeView::activated, m_recorder,
            [this] { m_recorder->setFocus(Qt::ShortcutFocusReason); });
    connect(&m_bindings, &KeyBindings::changed, this, &KeysPage::showCurrent);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::normal);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(makeEditor());
    column->addWidget(makeFoot());
    m_list->setCurrentIndex(m_found.index(0, 0));
    showCurrent();
}

QWidget *KeysPage::makeEditor()
{
    m_recorder->setFixedWidth(recorderWidth);
    m_recorder->setClearButtonEnabled(true);
    m_verdict->setWordWrap(true);
    m_sign->setFixedWidth(tokens::iconSize::small);
    makePrimary(*m_take);
    connect(m_recorder, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::judge);
    connect(m_take, &QPushButton::clicked, this, &KeysPage::take);
    connect(m_none, &QPushButton::clicked, this, [this] { m_bindings.setKey(currentRow(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_bindings.reset(currentRow()); });
    m_name->setFont(textFont(TextRole::Body, TextWeight::Semibold));

    auto *fields = new QWidget;
    QHBoxLayout *row = rowIn(*fields);
    row->addWidget(m_recorder);
    row->addWidget(m_take);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    row->addStretch(1);
    auto *words = new QWidget;
    QHBoxLayout *line = rowIn(*words);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_verdict, 1);
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::snug);
    column->addWidget(m_name);
    column->addWidget(fields);
    column->addWidget(words);
    return editor;
}

QWidget *KeysPage::makeFoot()
{
    auto *copy = new QPushButton(tr("Copy the list"));
    copy->setToolTip(tr("All keys as text, to be printed or kept beside the keyboard"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_bindings.toText()); });
    auto *save = new QPushButton(tr("Save the list…"));
    connect(save, &QPushButton::clicked, this, &KeysPage::saveList);
    connect(m_resetAll, &QPushButton::clicked, &m_bindings, &KeyBindings::resetAll);
    auto *foot = new QWidget;
    QHBoxLayout *row = rowIn(*foot);
    row->addWidget(copy);
    row->addWidget(save);
    row->addStretch(1);
    row->addWidget(m_resetAll);
    return foot;
}

QString KeysPage::verdict() const
{
    return m_verdict->text();
}

int KeysPage::currentRow() const
{
    return m_found.mapToSource(m_list->currentIndex()).row();
}

void KeysPage::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_found.mapFromSource(m_model.index(row, 0)));
}

/// The editor for the current action, with the keys that it has.
void KeysPage::showCurrent()
{
    const int row = currentRow();
    const bool canChange = row >= 0 && m_bindings.canChange(row);
    m_name->setText(row < 0 ? tr("Choose a command to change its keys.") : m_bindings.at(row).text);
    m_recorder->setAccessibleName(row < 0 ? tr("Keys") : tr("Keys of %1").arg(m_bindings.at(row).text));
    for (auto *field : m_recorder->findChildren<QLineEdit *>())
        field->setAccessibleName(m_recorder->accessibleName());
    m_recorder->setEnabled(canChange);
    m_none->setEnabled(canChange && !m_bindings.keys(row).isEmpty());
    m_reset->setEnabled(canChange && m_bindings.isChanged(row));
    m_resetAll->setEnabled(!m_bindings.own().isEmpty());
    m_recorder->setKeySequence(canChange && !m_bindings.keys(row).isEmpty() ? m_bindings.keys(row).first()
                                                                            : QKeySequence());
    judge();
}

/// Says what has the pressed keys already.
void KeysPage::judge()
{
    const int row = currentRow();
    const QKeySequence pressed = m_recorder->keySequence();
    const bool isNew = row >= 0 && m_bindings.canChange(row) && !pressed.isEmpty() &&
                       !m_bindings.keys(row).contains(pressed);
    const std::vector<int> taken = isNew ? m_bindings.clashes(row, pressed) : std::vector<int>();
    QStringList names;
    for (const int other : taken)
        names << m_bindings.at(other).text;
    const QString keys = pressed.toString(QKeySequence::NativeText);
    if (!taken.empty())
        m_verdict->setText(tr("%1 is taken by %2.").arg(keys, names.join(QStringLiteral(", "))));
    else if (isNew)
        m_verdict->setText(tr("%1 is free.").arg(keys));
    else if (row >= 0 && !m_bindings.canChange(row))
        m_verdict->setText(tr("This key belongs to its part of the window."));
    else
        m_verdict->setText(tr("Press the keys in the field."));
    const Severity severity = !taken.empty() ? Severity::Warning : isNew ? Severity::Ok : Severity::Info;
    m_sign->setPixmap(iconPixmap(severitySign(severity), m_theme.theme().tint(severity).ink,
                                 tokens::iconSize::small, devicePixelRatioF()));
    setProblem(*m_recorder, !taken.empty());
    m_take->setText(taken.empty() ? tr("Use") : tr("Use here instead"));
    m_take->setEnabled(isNew);
}

/// Gives the pressed keys to the current action, and takes them from those that have them.
void KeysPage::take()
{
    const int row = currentRow();
    const QKeySequence pressed = m_recorder->keySequence();
    for (const int other : m_bindings.clashes(row, pressed))
        m_bindings.removeKey(other, pressed);
    m_bindings.setKey(row, pressed);
}

void KeysPage::saveList()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the list of keys as"),
                                     QDir::home().filePath(tr("portolan-keys.txt")), tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Text) &&
                           file.write(m_bindings.toText().toUtf8()) >= 0 && file.commit();
    m_verdict->setText(isWritten ? tr("Written: %1").arg(QDir::toNativeSeparators(path))
                                 : tr("%1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace portolan::views
