import Foundation
import Testing

@testable import Report

/// The colours by their names, of a light page and of a dark one.
private let palettes = PageStyle.colours.text.components(separatedBy: "@media").map { rules in
  Dictionary(
    uniqueKeysWithValues: rules.matches(of: /--([a-z-]+): (#[0-9a-f]{6});/)
      .map { (String($0.output.1), String($0.output.2)) })
}

/// The relative luminance of a colour, by WCAG 2.2.
private func luminance(_ colour: String) -> Double {
  let parts = [1, 3, 5].map { start -> Double in
    let from = colour.index(colour.startIndex, offsetBy: start)
    let value = Double(Int(colour[from...].prefix(2), radix: 16) ?? 0) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
}

private func contrast(_ one: String, _ other: String) -> Double {
  let both = [luminance(one), luminance(other)].sorted()
  return (both[1] + 0.05) / (both[0] + 0.05)
}

@Test(
  arguments: [0, 1],
  [
    ("ink", "ground"), ("ink", "panel"), ("ink", "notice-ground"), ("quiet", "ground"),
    ("quiet", "panel"), ("link", "ground"), ("link", "panel"), ("notice", "notice-ground"),
    ("ground", "strong"),
  ])
func `words can be read on their ground, by day and by night`(
  palette: Int, pair: (words: String, ground: String)
) throws {
  let words = try #require(palettes[palette][pair.words])
  let ground = try #require(palettes[palette][pair.ground])
  #expect(contrast(words, ground) >= 4.5)
}

@Test(arguments: [0, 1], ["strong", "focus", "notice"])
func `rules and outlines can be seen`(palette: Int, colour: String) throws {
  let rule = try #require(palettes[palette][colour])
  let ground = try #require(palettes[palette]["ground"])
  #expect(contrast(rule, ground) >= 3)
}

@Test func `both palettes name the same colours, and every colour that is used has a name`() {
  #expect(palettes.count == 2)
  #expect(Set(palettes[0].keys) == Set(palettes[1].keys))
  let rules = MarkupText.html(document: .tag("style", PageStyle.rules))
  let used = Set(rules.matches(of: /var\(--([a-z-]+)\)/).map { String($0.output.1) })
  #expect(used == Set(palettes[0].keys))
}

@Test(arguments: [
  "prefers-color-scheme: dark", "@media print", "font-variant-numeric: tabular-nums",
  "thead { display: table-header-group; }", "break-inside: avoid",
  "content: \" (\" attr(href) \")\"",
  "overflow-x: auto", "th, td { padding: 0.4375rem 0.625rem; text-align: right;",
])
func `the rules of a page keep what they promise`(rule: String) {
  #expect(MarkupText.html(document: .tag("style", PageStyle.rules)).contains(rule))
}

@Test func `no rule can end the style it stands in`() {
  let rules = MarkupText.html(document: .tag("style", PageStyle.rules))
  #expect(rules.components(separatedBy: "<").count == 4)
}
