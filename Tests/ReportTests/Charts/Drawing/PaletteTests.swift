import Foundation
import Testing

@testable import Report

private let paints: [Paint] =
  (1...4).map(Paint.series) + (1...7).map(Paint.tone) + (1...7).map(Paint.shade) + [.plain]

extension Colour {
  /// Relative luminance (WCAG 2.2, glossary).
  fileprivate var luminance: Double {
    let parts = [red, green, blue].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// Contrast ratio, from 1 to 21 (WCAG 2.2, glossary).
  fileprivate func contrast(to other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }
}

/// The colours of the page's rules by class, those of a light or of a dark page.
private func rules(dark: Bool) -> [String: Colour] {
  let parts = ChartAppearance.page.text.components(separatedBy: "@media")
  var colours: [String: Colour] = [:]
  for rule in parts[dark ? 1 : 0].components(separatedBy: "}") {
    let halves = rule.components(separatedBy: "{ color: #")
    guard halves.count == 2,
      let value = Int(halves[1].trimmingCharacters(in: .whitespaces), radix: 16)
    else { continue }
    let selectors = halves[0].components(separatedBy: "{").last ?? ""
    for selector in selectors.components(separatedBy: ",") {
      colours[String(selector.trimmingCharacters(in: .whitespacesAndNewlines).dropFirst())] =
        Colour(value)
    }
  }
  return colours
}

private let tints: [Tint] =
  [.ground, .axis, .grid] + paints.flatMap { [Tint.paint($0), .on($0)] }

@Test func `a light page has the colours of a drawing by itself`() {
  let light = rules(dark: false)
  for tint in tints { #expect(light[tint.styleClass ?? ""] == tint.colour, "\(tint)") }
}

@Test(arguments: [false, true])
func `bars stand out from the ground, and letters from their bars`(dark: Bool) throws {
  let colours = rules(dark: dark)
  let ground = try #require(colours["chart-ground"])
  let axis = try #require(colours["chart-axis"])
  #expect(axis.contrast(to: ground) >= 4.5)
  for paint in paints {
    let fill = try #require(colours[Tint.paint(paint).styleClass ?? ""], "\(paint)")
    let ink = try #require(colours[Tint.on(paint).styleClass ?? ""], "\(paint)")
    #expect(fill.contrast(to: ground) >= 3, "\(paint)")
    #expect(ink.contrast(to: fill) >= 4.5, "\(paint)")
  }
}

@Test(arguments: [false, true])
func `series that stand beside each other differ three to one`(dark: Bool) throws {
  let colours = rules(dark: dark)
  let series = try (1...4).map {
    try #require(colours[Tint.paint(.series($0)).styleClass ?? ""])
  }
  #expect(zip(series, series.dropFirst()).allSatisfy { $0.contrast(to: $1) >= 3 })
}

@Test(arguments: 2...7)
func `each answer of a scale has a colour of its own, the ends the strongest`(count: Int) {
  let shades = Paint.palette(of: count, .twoEnds)
  #expect(Set(shades).count == count)
  #expect(shades.contains(.shade(4)) == !count.isMultiple(of: 2))
  #expect(Set(Paint.palette(of: count, .rising)).count == count)
}
