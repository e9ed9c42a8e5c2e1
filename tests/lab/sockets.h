#pragma once

#include "model/plan/address.h"
#include "tests/lab/namespaces.h"

#include <vector>

namespace portolan::lab {

/// An address and port that something listens on, or that is asked.
struct Endpoint {
    plan::IpAddress address;
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;

    auto operator<=>(const Endpoint &) const = default;
};

QString toQString(const Endpoint &endpoint);

/// Listens on all of them in one process in a namespace, and greets whoever connects with \a banner. Returns
/// when all are open; fails the program where one cannot be.
Child listenOn(const QString &name, const std::vector<Endpoint> &endpoints, const std::string &banner);

/// How an attempt to connect ends.
enum class Answer : std::uint8_t {
    Open,     ///< somebody answers
    Refused,  ///< the connection is turned down, so it got through to where that is decided
    Filtered, ///< silence
    Unreachable
};

const char *toText(Answer answer);

struct Probe {
    Answer answer = Answer::Filtered;
    std::string banner; ///< what was said first; empty where nobody spoke
};

/// Connects from a namespace to all of them at once, with real sockets, in about a second and a half. The
/// results are in the order of \a targets. For UDP, an answer is Open, and silence Filtered.
std::vector<Probe> probe(const QString &name, const std::vector<Endpoint> &targets);

} // namespace portolan::lab
