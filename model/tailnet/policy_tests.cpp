#include "model/tailnet/policy_tests.h"

#include "model/tailnet/policy_evaluator.h"
#include "model/tailnet/selector_rules.h"
#include "model/tailnet/ssh_tests.h"
#include "model/tailnet/test_devices.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::tailnet {

namespace {

/// One attempt to connect, as a test describes it.
struct Attempt {
    std::vector<Device> sources;
    std::vector<Device> destinations;
    std::uint16_t port = 0;
    std::vector<int> protocols;
};

/// Whether a connection between all addresses of two ranges is meant, or between some of them.
enum class Extent : std::uint8_t { All, Some };

bool sharesProtocol(const Access &access, const std::vector<int> &protocols)
{
    return std::find_first_of(protocols.begin(), protocols.end(), access.opening.protocols.begin(),
                              access.opening.protocols.end()) != protocols.end();
}

class TestRunner
{
public:
    explicit TestRunner(const Directory &directory)
        : m_directory(directory)
        , m_accesses(accessesOf(directory, &m_noAttributes))
    {
    }

    std::vector<TestFailure> run(const PolicyTest &test)
    {
        m_failures.clear();
        if (test.accepted.empty() && test.denied.empty())
            fail(test.mark, "this test asserts nothing: name destinations in \"accept\" or \"deny\"");
        const auto sources = sourcesOf(test.source);
        const auto protocols = protocolsOf(test.protocol);
        if (!sources || !protocols)
            return std::move(m_failures);
        const std::vector<Access> accesses =
            test.attributes.empty() ? m_accesses : accessesOf(m_directory, &test.attributes);
        for (const Located &written : test.accepted) {
            const auto attempt = attemptTo(written, *sources, *protocols);
            if (attempt && !succeedsEverywhere(*attempt, accesses))
                fail(written.mark, fmt::format("\"{}\" cannot reach \"{}\", which this test expects",
                                               test.source.text, written.text));
        }
        for (const Located &written : test.denied) {
            const auto attempt = attemptTo(written, *sources, *protocols);
            if (attempt && succeedsSomewhere(*attempt, accesses))
                fail(written.mark, fmt::format("\"{}\" can reach \"{}\", which this test forbids",
                                               test.source.text, written.text));
        }
        return std::move(m_failures);
    }

private:
    void fail(text::Mark mark, std::string message) { m_failures.push_back({std::move(message), mark}); }

    std::optional<std::vector<Device>> failed(text::Mark mark, std::string message)
    {
        fail(mark, std::move(message));
        return std::nullopt;
    }

    std::optional<std::vector<Device>> sourcesOf(const Located &written)
    {
        const auto source = parseSelector(written.text, written.mark);
        if (!source)
            return failed(written.mark, source.error());
        if (const auto reason = whyNoSource(m_directory.policy(), *source))
            return failed(written.mark, *reason);
        return devices(*source, m_directory.sourceAddresses(*source).ranges());
    }

    std::optional<std::vector<Device>> devices(const Selector &selector,
                                               const std::vector<AddressRange> &addresses)
    {
        if (selector.kind == SelectorKind::User && !m_directory.mayHaveUser(selector.text))
            return failed(selector.mark, fmt::format("the tailnet has no user \"{}\"", selector.text));
        std::vector<Device> found = Directory::isOfNodes(selector) ? devicesOf(m_directory, selector)
                                                                   : devicesAt(m_directory, addresses);
        if (found.empty())
            return failed(selector.mark, fmt::format("\"{}\" stands for no device", selector.text));
        return found;
    }

    std::optional<std::vector<int>> protocolsOf(const Located &written)
    {
        if (written.text.empty())
            return defaultProtocols();
        const auto protocol = parseProtocol(written.text);
        if (protocol && hasPorts(*protocol))
            return std::vector<int>{*protocol};
        fail(written.mark,
             fmt::format("\"{}\": a test is of tcp, udp or sctp, which have ports", written.text));
        return std::nullopt;
    }

    /// A test describes one attempt: to one host, on one port.
    std::optional<Attempt> attemptTo(const Located &written, const std::vector<Device> &sources,
                                     const std::vector<int> &protocols)
    {
        const auto destination = parseHostPorts(written.text, written.mark);
        if (!destination) {
            fail(written.mark, destination.error());
            return std::nullopt;
        }
        const bool isOnePort =
            destination->ports.size() == 1 && destination->ports[0].first == destination->ports[0].last;
        if (!isOnePort) {
            fail(written.mark, fmt::format("\"{}\": a test names one port", written.text));
            return std::nullopt;
        }
        const auto destinations = destinationsOf(destination->host);
        if (!destinations)
            return std::nullopt;
        return Attempt{sources, *destinations, destination->ports[0].first, protocols};
    }

    std::optional<std::vector<Device>> destinationsOf(const Selector &host)
    {
        if (const auto reason = whyNoDestination(m_directory.policy(), host))
            return failed(host.mark, *reason);
        const bool hasNoFilter = isAutogroup(host, "autogroup:internet") ||
                                 isAutogroup(host, "autogroup:self") || host.kind == SelectorKind::Service;
        if (hasNoFilter)
            return failed(host.mark, fmt::format("\"{}\" cannot be the destination of a test", host.text));
        const std::vector<AddressRange> addresses = m_directory.destinationAddresses(host);
        const bool isBlock = host.kind == SelectorKind::Addresses && host.text.find('/') != std::string::npos;
        const bool isManyHosts = (host.kind == SelectorKind::Addresses || host.kind == SelectorKind::Host) &&
                                 !addresses.front().isSingle();
        if (isBlock || isManyHosts)
            return failed(host.mark,
                          fmt::format("\"{}\" is a block of addresses; a test names one host", host.text));
        return devices(host, addresses);
    }

    static bool passes(const Attempt &attempt, const AddressRange &source, const AddressRange &destination,
                       Extent extent, const std::vector<Access> &accesses)
    {
        return std::any_of(accesses.begin(), accesses.end(), [&](const Access &access) {
            const auto covers = [&](const AddressRange &range) {
                return extent == Extent::All ? range.contains(destination) : range.overlaps(destination);
            };
            const bool fromThere =
                extent == Extent::All ? access.sources.contains(source) : access.sources.overlaps(source);
            return fromThere && access.opening.ports.contains(attempt.port) &&
                   sharesProtocol(access, attempt.protocols) &&
                   std::any_of(access.destinations.begin(), access.destinations.end(), covers);
        });
    }

    /// Whether a device reaches another at one address of both; nothing when they share no address family.
    static std::optional<bool> connects(const Attempt &attempt, const Device &source,
                                        const Device &destination, Extent extent,
                                        const std::vector<Access> &accesses)
    {
        std::optional<bool> connected;
        for (const AddressRange &from : source.addresses)
            for (const AddressRange &to : destination.addresses)
                if (from.first.isV6 == to.first.isV6)
                    connected = connected.value_or(false) || passes(attempt, from, to, extent, accesses);
        return connected;
    }

    static bool succeedsEverywhere(const Attempt &attempt, const std::vector<Access> &accesses)
    {
        bool isTried = false;
        for (const Device &source : attempt.sources) {
            for (const Device &destination : attempt.destinations) {
                const auto connected = connects(attempt, source, destination, Extent::All, accesses);
                if (connected && !*connected)
                    return false;
                isTried = isTried || connected;
            }
        }
        return isTried;
    }

    static bool succeedsSomewhere(const Attempt &attempt, const std::vector<Access> &accesses)
    {
        for (const Device &source : attempt.sources)
            for (const Device &destination : attempt.destinations)
                if (connects(attempt, source, destination, Extent::Some, accesses).value_or(false))
                    return true;
        return false;
    }

    const Directory &m_directory;
    Attributes m_noAttributes;
    std::vector<Access> m_accesses;
    std::vector<TestFailure> m_failures;
};

void add(TestReport &report, std::vector<TestFailure> failures)
{
    ++report.tests;
    report.failed += failures.empty() ? 0 : 1;
    report.failures.insert(report.failures.end(), failures.begin(), failures.end());
}

} // namespace

TestReport runPolicyTests(const PolicyFile &policy, const Tailnet &tailnet)
{
    const Tailnet extended = withDevicesForAll(policy, tailnet);
    const Directory directory(policy, extended);
    TestReport report;
    TestRunner runner(directory);
    for (const PolicyTest &test : policy.tests)
        add(report, runner.run(test));
    for (const SshTest &test : policy.sshTests)
        add(report, runSshTest(directory, test));
    return report;
}

} // namespace portolan::tailnet
