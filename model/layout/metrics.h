#pragma once

/// The measures of a chart, in canvas units. What draws a chart places text and glyphs by these; nothing else
/// states one.
namespace portolan::layout::metrics {

// Node frame
inline constexpr double nodeRadius = 12;
inline constexpr double nodeHeader = 72; ///< with up to two interfaces; each further one adds interfacePitch
inline constexpr double nodeIconSize = 20;
inline constexpr double nodeIconX = 12; ///< from the frame's left
inline constexpr double nodeIconY = 8;  ///< from the frame's top
inline constexpr double nodeNameX = 40;
inline constexpr double nodeNameBaseline = 23; ///< from the frame's top; host name and role stand on it too
inline constexpr double nodeHostnameGap = 10;  ///< from the end of the name
inline constexpr double nodeTextMargin = 12;   ///< from the frame's right
inline constexpr double interfaceFirst = 39;   ///< middle of the first interface row, from the frame's top
inline constexpr double interfacePitch = 18;
inline constexpr double interfaceGlyphX = 18; ///< middle of the exposure glyph
inline constexpr double interfaceNameX = 28;
inline constexpr double nodeLeftInset = 36; ///< frame to card: the chip that stands out, and 16
inline constexpr double nodeRightInset = 16;
inline constexpr double nodeTopInset = 20; ///< header to the first card
inline constexpr double nodeBottomInset = 16;
inline constexpr double nodeLeastWidth = 176;
inline constexpr double nodeLeastBody = 48; ///< below the header of a node without services

// Service card
inline constexpr double cardRadius = 8;
inline constexpr double cardIconSize = 16;
inline constexpr double cardIconOffset = 10; ///< from the card's left and top
inline constexpr double cardTextX = 32;
inline constexpr double cardTitleBaseline = 17;
inline constexpr double cardProductBaseline = 31;
inline constexpr double cardHead = 42; ///< top of the first port row's chip
inline constexpr double cardFoot = 10; ///< below the last chip
inline constexpr double cardLeastHeight = 40;
inline constexpr double memberHead = 28; ///< of a service docked below the seam, without a product line
inline constexpr double memberTitleBaseline = 20;
inline constexpr double memberIconY = 8;
inline constexpr double cardLeastWidth = 132;
inline constexpr double cardMostWidth = 252;
inline constexpr double cardMargin = 10;     ///< text to the card's right edge
inline constexpr double cardGap = 16;        ///< between two cards of a column
inline constexpr double cardAttachment = 18; ///< from the card's top to its network stub

// Port chip
inline constexpr double chipWidth = 48; ///< grows with a long number
inline constexpr double chipHeight = 16;
inline constexpr double chipRadius = 4;
inline constexpr double chipStraddle = 20;    ///< how far a published chip stands out of its card
inline constexpr double chipInset = 8;        ///< an internal chip to the card's right edge
inline constexpr double chipGlyphX = 8;       ///< middle of the glyph, from the chip's left
inline constexpr double chipNumberMargin = 5; ///< the number's end to the chip's right
inline constexpr double chipLabelGap = 6;
inline constexpr double chipTextBaseline = 12; ///< from the chip's top
inline constexpr double portRow = 20;
inline constexpr double outRing = 6; ///< diameter of the ring where a proxied route leaves its card

// Dock seam: the notch starts where the card's text would end, and bends in and out in quarter circles of 4
inline constexpr double seamNotchWidth = 32;
inline constexpr double seamNotchDepth = 8;

// Rails
inline constexpr double railWidth = 4;
inline constexpr double lanWidth = 2;
inline constexpr double ring = 8; ///< diameter of an attachment's ring
inline constexpr double pillHeight = 16;
inline constexpr double pillMargin = 7;      ///< text to the pill's end
inline constexpr double pillBaseline = 11.5; ///< from the pill's top
inline constexpr double gate = 12;           ///< diagonal of the policy gate's diamond

// Edges
inline constexpr double corner = 8;
inline constexpr double parallel = 12;
inline constexpr double arrowLength = 6;
inline constexpr double arrowWidth = 8;

// Places
inline constexpr double placeRadius = 12;
inline constexpr double shoreWidth = 64;
inline constexpr double shoreLeastHeight = 160;
inline constexpr double shoreGap = 96;      ///< to the first node, where a CDN finds room
inline constexpr double shorePlainGap = 48; ///< to the first node, without a CDN
inline constexpr double cdnWidth = 64;
inline constexpr double cdnHeight = 56;
inline constexpr double roseSize = 28;
inline constexpr double cdnIconSize = 20;

// Notes and groups
inline constexpr double noteWidth = 168;
inline constexpr double noteLeastWidth = 80;
inline constexpr double noteMargin = 10; ///< text to the note's edges
inline constexpr double noteLine = 16;
inline constexpr double noteBaseline = 12; ///< from a line's top
inline constexpr double noteRadius = 4;
inline constexpr double noteFold = 12;         ///< side of the corner that is turned over
inline constexpr double noteGap = 32;          ///< to what it is about, until a person places it
inline constexpr double groupMargin = 8;       ///< members to the outline
inline constexpr double groupOuterMargin = 16; ///< the same round whole frames
inline constexpr double groupRadius = 12;
inline constexpr double groupLabelInset = 12; ///< from the outline's left to its name

} // namespace portolan::layout::metrics
