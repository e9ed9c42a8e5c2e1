#include "model/tailnet/ssh_tests.h"

#include "model/tailnet/selector_rules.h"
#include "model/tailnet/test_devices.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::tailnet {

namespace {

enum class Login : std::uint8_t { Denied, Accepted, Checked };

/// `localpart:*@example.com` lets alice@example.com log in as alice.
bool isLocalPart(const std::string &pattern, const Directory &directory, const Node &source,
                 std::string_view user)
{
    constexpr std::string_view prefix = "localpart:*";
    return pattern.starts_with(prefix) &&
           directory.ownerOf(source).ends_with(std::string(user) + pattern.substr(prefix.size()));
}

bool allowsUser(const SshRule &rule, const Directory &directory, const Node &source, const std::string &user)
{
    return std::any_of(rule.users.begin(), rule.users.end(), [&](const std::string &allowed) {
        return allowed == user || (allowed == "autogroup:nonroot" && user != "root") ||
               isLocalPart(allowed, directory, source, user);
    });
}

bool applies(const SshRule &rule, const Directory &directory, const Node &source, const Node &destination)
{
    const bool isFromThere =
        std::any_of(rule.sources.begin(), rule.sources.end(),
                    [&](const Selector &selector) { return directory.selects(selector, source); });
    return isFromThere &&
           std::any_of(rule.destinations.begin(), rule.destinations.end(), [&](const Selector &selector) {
               if (!isAutogroup(selector, "autogroup:self"))
                   return directory.selects(selector, destination);
               const std::string owner = directory.ownerOf(source);
               return !owner.empty() && owner == directory.ownerOf(destination);
           });
}

Login login(const Directory &directory, const Node &source, const Node &destination, const std::string &user)
{
    Login result = Login::Denied;
    for (const SshRule &rule : directory.policy().ssh)
        if (applies(rule, directory, source, destination) && allowsUser(rule, directory, source, user))
            result = std::max(result, rule.action == SshAction::Check ? Login::Checked : Login::Accepted);
    return result;
}

class SshTestRunner
{
public:
    SshTestRunner(const Directory &directory, const SshTest &test)
        : m_directory(directory)
        , m_test(test)
    {
    }

    std::vector<TestFailure> run()
    {
        m_sources = sources();
        if (m_test.destinations.empty())
            fail(m_test.mark, "this test names no destination in \"dst\"");
        for (const Located &destination : m_test.destinations) {
            const std::vector<Attempt> attempts = attemptsTo(destination);
            check(attempts, destination, m_test.accepted, "cannot log in as",
                  [](Login login) { return login != Login::Denied; });
            check(attempts, destination, m_test.checked, "is not checked when it logs in as",
                  [](Login login) { return login == Login::Checked; });
            check(attempts, destination, m_test.denied, "can log in as",
                  [](Login login) { return login == Login::Denied; });
        }
        return std::move(m_failures);
    }

private:
    struct Attempt {
        const Node *source;
        const Node *destination;
    };

    void fail(text::Mark mark, std::string message) { m_failures.push_back({std::move(message), mark}); }

    std::vector<const Node *> sources()
    {
        if (m_test.source.text.starts_with("autogroup:")) {
            fail(m_test.source.mark,
                 fmt::format("\"{}\": the source of an SSH test is no autogroup", m_test.source.text));
            return {};
        }
        return nodesAt(m_test.source);
    }

    /// The nodes that a test names; a failure when there are none.
    std::vector<const Node *> nodesAt(const Located &written)
    {
        const auto selector = parseSelector(written.text, written.mark);
        const auto reason = selector ? whyUndefined(m_directory.policy(), *selector) : selector.error();
        if (reason) {
            fail(written.mark, *reason);
            return {};
        }
        if (selector->kind == SelectorKind::User && !m_directory.mayHaveUser(selector->text)) {
            fail(written.mark, fmt::format("the tailnet has no user \"{}\"", selector->text));
            return {};
        }
        std::vector<const Node *> nodes = m_directory.nodesOf(*selector);
        if (selector->kind == SelectorKind::Addresses || selector->kind == SelectorKind::Host)
            for (const Device &device : devicesAt(m_directory, m_directory.destinationAddresses(*selector)))
                if (device.node)
                    nodes.push_back(device.node);
        if (nodes.empty())
            fail(written.mark,
                 fmt::format("\"{}\" stands for no device to log in from or to", selector->text));
        return nodes;
    }

    std::vector<Attempt> attemptsTo(const Located &destination)
    {
        std::vector<Attempt> attempts;
        const bool isSelf = destination.text == "autogroup:self";
        const std::vector<const Node *> named = isSelf ? std::vector<const Node *>() : nodesAt(destination);
        for (const Node *source : m_sources) {
            const std::string owner = m_directory.ownerOf(*source);
            for (const Node *node : named)
                attempts.push_back({source, node});
            for (const Node &node : m_directory.tailnet().nodes)
                if (isSelf && !owner.empty() && m_directory.ownerOf(node) == owner)
                    attempts.push_back({source, &node});
        }
        return attempts;
    }

    template <class IsFit>
    void check(const std::vector<Attempt> &attempts, const Located &destination,
               const std::vector<Located> &users, std::string_view complaint, const IsFit &isFit)
    {
        for (const Located &user : users) {
            const bool fits = std::all_of(attempts.begin(), attempts.end(), [&](const Attempt &attempt) {
                return isFit(login(m_directory, *attempt.source, *attempt.destination, user.text));
            });
            if (!fits)
                fail(user.mark, fmt::format("\"{}\" {} \"{}\" to \"{}\", against this test",
                                            m_test.source.text, complaint, user.text, destination.text));
        }
    }

    const Directory &m_directory;
    const SshTest &m_test;
    std::vector<const Node *> m_sources;
    std::vector<TestFailure> m_failures;
};

} // namespace

std::vector<TestFailure> runSshTest(const Directory &directory, const SshTest &test)
{
    return SshTestRunner(directory, test).run();
}

} // namespace portolan::tailnet
