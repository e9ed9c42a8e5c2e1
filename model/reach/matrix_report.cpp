#include "model/reach/report.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace portolan::reach {

namespace {

using Json = nlohmann::ordered_json;
using Line = std::vector<std::string>;

std::string_view wordOf(const Judgement &judgement)
{
    if (judgement.accepted.direct)
        return "open";
    if (judgement.accepted.byRoute)
        return "by route";
    switch (judgement.disposition) {
    case Disposition::NoListener: return "refused";
    case Disposition::DeniedIn:
    case Disposition::DeniedOut: return "denied";
    default: return "-";
    }
}

std::string portOf(const ServicePort &port)
{
    return fmt::format("{}/{}", port.port, plan::toText(port.transport));
}

/// The table with its head, a text for each cell.
std::vector<Line> linesOf(const plan::Plan &plan, const Matrix &matrix)
{
    Line head = {"service", "node", "port", "application"};
    for (const Vantage &vantage : matrix.vantages)
        head.push_back(toText(plan, vantage));
    std::vector<Line> lines = {head};
    for (const Matrix::Row &row : matrix.rows) {
        Line line = {nameOf(plan.services().at(row.port.service)), nameOf(plan.nodes().at(row.node)),
                     portOf(row.port), row.application};
        for (const Cell &cell : row.cells)
            line.push_back(cellText(cell));
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Columns in characters, as terminals count them.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string textTable(const std::vector<Line> &lines)
{
    std::vector<std::size_t> widths(lines.front().size());
    for (const Line &line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(line[i]));
    std::string text;
    for (const Line &line : lines) {
        std::string row;
        for (std::size_t i = 0; i < line.size(); ++i)
            row += line[i] + std::string(widths[i] - widthOf(line[i]) + 2, ' ');
        row.erase(row.find_last_not_of(' ') + 1);
        text += row + '\n';
    }
    return text;
}

/// Source: RFC 4180. Cells that a spreadsheet would take for a formula begin with a quote.
std::string csvTable(const std::vector<Line> &lines)
{
    std::string text;
    for (const Line &line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            std::string cell = line[i];
            if (cell.size() > 1 && std::string_view("=+-@").find(cell.front()) != std::string_view::npos)
                cell.insert(cell.begin(), '\'');
            if (cell.find_first_of(",\"\r\n") != std::string::npos) {
                std::string quoted;
                for (const char c : cell)
                    quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
                cell = '"' + quoted + '"';
            }
            text += (i == 0 ? "" : ",") + cell;
        }
        text += "\r\n";
    }
    return text;
}

std::string markdownTable(const std::vector<Line> &lines)
{
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        text += '|';
        for (const std::string &cell : lines[i]) {
            std::string escaped;
            for (const char c : cell)
                escaped += c == '|' ? std::string("\\|") : std::string(1, c);
            text += fmt::format(" {} |", escaped);
        }
        text += '\n';
        if (i > 0)
            continue;
        text += '|';
        for (std::size_t column = 0; column < lines[0].size(); ++column)
            text += " --- |";
        text += '\n';
    }
    return text;
}

Json judgementJson(const Judgement &judgement)
{
    Json ways = Json::array();
    if (judgement.accepted.direct)
        ways.push_back("direct");
    if (judgement.accepted.byRoute)
        ways.push_back("route");
    return {{"disposition", summaryOf(judgement.disposition)},
            {"outcome", toText(judgement.disposition)},
            {"ways", std::move(ways)}};
}

std::string jsonTable(const plan::Plan &plan, const Matrix &matrix)
{
    Json json = {{"version", 1}};
    if (const plan::Environment *environment = plan.find(matrix.environment))
        json["environment"] = environment->name;
    json["vantages"] = Json::array();
    for (const Vantage &vantage : matrix.vantages)
        json["vantages"].push_back(toText(plan, vantage));
    json["ports"] = Json::array();
    for (const Matrix::Row &row : matrix.rows) {
        Json port = {{"service", nameOf(plan.services().at(row.port.service))},
                     {"node", nameOf(plan.nodes().at(row.node))},
                     {"port", row.port.port},
                     {"protocol", plan::toText(row.port.transport)},
                     {"application", row.application},
                     {"reach", Json::array()}};
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            port["reach"].push_back({{"from", toText(plan, matrix.vantages[i])},
                                     {"ipv4", judgementJson(row.cells[i].v4)},
                                     {"ipv6", judgementJson(row.cells[i].v6)}});
        json["ports"].push_back(std::move(port));
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace

std::string cellText(const Cell &cell)
{
    const std::string_view v4 = wordOf(cell.v4);
    const std::string_view v6 = wordOf(cell.v6);
    return v4 == v6 ? std::string(v4) : fmt::format("{} / {}", v4, v6);
}

std::string writeMatrix(const plan::Plan &plan, const Matrix &matrix, MatrixFormat format)
{
    switch (format) {
    case MatrixFormat::Text: return textTable(linesOf(plan, matrix));
    case MatrixFormat::Csv: return csvTable(linesOf(plan, matrix));
    case MatrixFormat::Markdown: return markdownTable(linesOf(plan, matrix));
    case MatrixFormat::Json: break;
    }
    return jsonTable(plan, matrix);
}

} // namespace portolan::reach
