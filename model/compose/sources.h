#pragma once

#include "model/text/yaml_node.h"

#include <cstdint>
#include <string>
#include <vector>

namespace portolan::compose {

/// The files that a project is read from, laid one after the other in one space of offsets, so that the mark
/// of a value alone tells the file that it comes from, also after values of several files were merged.
class Sources
{
public:
    struct Source {
        std::string path;
        std::string content;
        std::uint32_t begin = 0; ///< the offset of its first byte in the common space
    };

    /// Adds a file and returns the offset of its first byte.
    std::uint32_t add(std::string path, std::string content);

    /// The file, line and text of a value; an empty place for a mark that is unknown.
    text::Place place(text::Mark mark) const;

    const std::vector<Source> &all() const { return m_sources; }

private:
    std::vector<Source> m_sources;
};

/// Moves the marks of a value and all within it into the common space of a file that begins at \a begin.
void moveMarks(text::YamlNode &node, std::uint32_t begin);

} // namespace portolan::compose
