#include "app/desktop/welcome_page.h"

#include "app/desktop/welcome_button.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan::desktop {

namespace {

namespace space = views::tokens::space;

constexpr int columnWidth = 340;
constexpr int roseSize = 48;

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(views::textFont(views::TextRole::Title, views::TextWeight::Semibold));
    return label;
}

QString folderText(const QFileInfo &file)
{
    const QString home = QDir::homePath();
    QString folder = file.absolutePath();
    if (folder == home || folder.startsWith(home + QLatin1Char('/')))
        folder.replace(0, home.size(), QStringLiteral("~"));
    return folder;
}

} // namespace

WelcomePage::WelcomePage(const views::ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rose(new QLabel)
    , m_recent(new QVBoxLayout)
{
    setAccessibleName(tr("Welcome"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *title = new QLabel(tr("Portolan"));
    title->setFont(views::textFont(views::TextRole::Welcome, views::TextWeight::Semibold));
    auto *sentence =
        new QLabel(tr("A chart of your ports: draw a deployment, see what conflicts in it, and write the "
                      "files that run it."));
    sentence->setForegroundRole(QPalette::PlaceholderText);
    sentence->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(title);
    words->addWidget(sentence);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::wide);
    head->addWidget(m_rose, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::page);
    columns->addWidget(makeBeginnings());
    columns->addWidget(makeRecent());

    auto *inner = new QVBoxLayout;
    inner->setSpacing(space::page);
    inner->addStretch(2);
    inner->addLayout(head);
    inner->addLayout(columns);
    inner->addStretch(3);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(space::page, space::page, space::page, space::page);
    row->addStretch(1);
    row->addLayout(inner);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    content->setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(&theme, &views::ThemeSource::changed, this, &WelcomePage::applyTheme);
    applyTheme();
    showRecent({});
}

QWidget *WelcomePage::makeBeginnings()
{
    auto *part = new QWidget;
    part->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::snug);
    column->addWidget(heading(tr("Begin")));
    const auto add = [&](const char *name, views::Icon icon, const QString &text, const QString &detail) {
        auto *button = new WelcomeButton(m_theme, icon, text, detail);
        button->setObjectName(QStringLiteral("welcome-%1").arg(QLatin1String(name)));
        connect(button, &QAbstractButton::clicked, this,
                [this, name] { emit actionWanted(QLatin1String(name)); });
        column->addWidget(button);
    };
    add("new", views::Icon::New, tr("New plan"), tr("An empty chart to draw a deployment on"));
    add("new-from-template", views::Icon::Network, tr("New from template…"),
        tr("A small whole deployment to make your own"));
    add("open", views::Icon::Open, tr("Open a plan…"), tr("A .portolan.yaml file"));
    add("import", views::Icon::Import, tr("Import a repository…"),
        tr("Read its compose and env files into a plan"));
    column->addSpacing(space::wide);
    column->addWidget(heading(tr("Look around")));
    add("example", views::Icon::Internet, tr("Open the example"),
        tr("atl.chat: IRC, XMPP and web chat on two nodes"));
    add("tour", views::Icon::Play, tr("Take the tour"),
        tr("Follow a connection from its name to a container"));
    column->addStretch(1);
    return part;
}

QWidget *WelcomePage::makeRecent()
{
    auto *part = new QWidget;
    part->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::snug);
    column->addWidget(heading(tr("Recent plans")));
    m_recent->setSpacing(space::hair);
    column->addLayout(m_recent);
    column->addStretch(1);
    return part;
}

void WelcomePage::showRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (paths.isEmpty()) {
        auto *none = new QLabel(tr("No plan was opened yet. What you open or save will be listed here."));
        none->setForegroundRole(QPalette::PlaceholderText);
        none->setWordWrap(true);
        m_recent->addWidget(none);
    }
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const bool isThere = file.isFile();
        auto *button =
            new WelcomeButton(m_theme, isThere ? views::Icon::File : views::Icon::Warning, file.fileName(),
                              isThere ? folderText(file) : tr("Not found in %1").arg(folderText(file)));
        button->setMissing(!isThere);
        button->setToolTip(
            isThere ? path : tr("%1 is not there any more; press to leave it out of this list").arg(path));
        connect(button, &QAbstractButton::clicked, this, [this, path, isThere] {
            if (isThere)
                emit planWanted(path);
            else
                emit planForgotten(path);
        });
        m_recent->addWidget(button);
    }
}

QList<QAbstractButton *> WelcomePage::recentButtons() const
{
    QList<QAbstractButton *> buttons;
    for (int i = 0; i < m_recent->count(); ++i)
        if (auto *button = qobject_cast<QAbstractButton *>(m_recent->itemAt(i)->widget()))
            buttons << button;
    return buttons;
}

void WelcomePage::applyTheme()
{
    m_rose->setPixmap(views::iconPixmap(views::Icon::Internet, m_theme.theme().internet.ink, roseSize,
                                        devicePixelRatioF()));
}

} // namespace portolan::desktop
