#pragma once

#include "model/dns/wire_name.h"

#include <cstdint>
#include <string_view>

namespace portolan::dns {

/// A word of a master file.
struct Token {
    enum class Kind : std::uint8_t {
        Word,
        Quoted,       ///< what stands between the quotes
        LeadingSpace, ///< a line begins with space: the owner is that of the record before
        EndOfLine,
        EndOfFile,
        Broken ///< no word; the text says why
    };

    Kind kind = Kind::EndOfFile;
    std::string_view text;  ///< as written, escapes included
    std::size_t offset = 0; ///< where it begins; of quoted text, its quote
    std::size_t end = 0;    ///< behind it

    bool isText() const { return kind == Kind::Word || kind == Kind::Quoted; }
    bool isEnd() const { return kind == Kind::EndOfLine || kind == Kind::EndOfFile; }
};

/// Cuts a master file into words: comments are dropped, and a line that ends inside parentheses does not end.
/// Source: RFC 1035, 5.1.
class MasterLexer
{
public:
    /// What counts as one word besides a plain one.
    enum Accept : unsigned {
        PlainWords = 0,
        QuotedText = 1U << 0U,
        LeadingSpace = 1U << 1U,
        Pairs = 1U << 2U ///< key="quoted value"
    };

    explicit MasterLexer(std::string_view text)
        : m_text(text)
    {
    }

    /// The next word. A fault leaves the lexer where it was found.
    Token next(unsigned accept = PlainWords);

    /// Makes the last word the next one again.
    void putBack();

    /// Goes behind the end of the record that the lexer is in.
    void skipRecord();

    std::size_t offset() const { return m_at; }
    std::string_view text() const { return m_text; }

private:
    Token fault(std::string_view why, std::size_t at) const;
    Token readWord(bool pairs);
    Token readQuoted(std::size_t begin);
    void skipComment();

    struct State {
        std::size_t at = 0;
        unsigned depth = 0;
        bool isLineStart = true;
    };

    std::string_view m_text;
    std::size_t m_at = 0;
    unsigned m_depth = 0; ///< of parentheses
    bool m_isLineStart = true;
    State m_before; ///< the last word
};

} // namespace portolan::dns
