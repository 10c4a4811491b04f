import Disclosure
import Report
import Survey
import TestSupport

@testable import Analysis

/// Reports of random numbers whose words try to break out of every format.
enum RandomReport {
  private static let nasty: [String] = [
    "|", "\\", "`", "``", "*", "**", "_", "~~", "[", "]", "(", ")", "<", ">", "<b>", "</td>",
    "</table>",
    "<script>", "&", "&amp;", "&#124;", "#", "$", "!", "=", "+", "-", "@", "=1+1", "\"", "'", "\n",
    "\r\n",
    "\t", "\u{2028}", "e\u{301}", "\u{1F469}\u{200D}\u{1F4BB}", "\u{5D0}\u{5D1}", "\u{627}\u{644}",
    "[c]:", "[note 1]", "]]>", "www.a.org", "http://a.org", "_x000A_", "a", "B", "7", " ", ",", ";",
    "\u{A0}",
    String(repeating: "long ", count: 40),
  ]

  static func document(_ tables: Int, profile: PublicationProfile, seed: UInt64) -> ReportDocument {
    var generator = SeededGenerator(seed: seed)
    let findings = (0..<tables).map { finding($0, using: &generator) }
    let rounding = Rounding(decimals: 1, rule: .halfUp)
    let study = Study(
      name: "random", title: "Random" + label(using: &generator), provenance: .synthetic,
      citation: nil, sources: [], codebook: Codebook([]), segments: [], rounding: rounding,
      disclosure: .none, plan: [], profile: profile)
    return ReportDocument(
      study, Publication(of: findings, under: .none, rounding: rounding), inputs: [])
  }

  private static func label(using generator: inout SeededGenerator) -> String {
    (0...Int.random(in: 1...7, using: &generator))
      .compactMap { _ in nasty.randomElement(using: &generator) }.joined()
  }

  /// A name for a row or a column: the number makes it like no other.
  private static func name(_ place: Int, using generator: inout SeededGenerator) -> String {
    label(using: &generator) + " n\(place)"
  }

  private static func finding(
    _ number: Int, using generator: inout SeededGenerator
  ) -> Finding {
    let columns = (0..<Int.random(in: 1...6, using: &generator)).map {
      TableColumn(
        question: Question.ID("q"), value: "\($0)", label: name($0, using: &generator),
        heading: label(using: &generator))
    }
    let rows = (0..<Int.random(in: 1...6, using: &generator)).map { row in
      TableRow(value: "\(row)", label: name(row, using: &generator), role: .part)
    }
    return Finding(
      kind: .breakdown, name: "t\(number)", title: name(number, using: &generator), question: nil,
      base: BaseStatement(rule: .respondents(.answered), segment: nil, askedWhen: nil),
      descriptors: [], rows: rows, columns: columns, measures: [.count, .percent],
      bases: columns.map { _ in 2000 },
      cells: rows.map { _ in columns.map { _ in figures(using: &generator) } },
      partsMakeWhole: false, caveats: [], notes: [label(using: &generator) + " note"])
  }

  /// A count and its percentage: plain, with something to know of it, absent, or next to nothing.
  private static func figures(using generator: inout SeededGenerator) -> [Figure] {
    let count = Int.random(in: 0...2000, using: &generator)
    let percent = Figure(
      .quotient(numerator: 100 * count, denominator: 2000), unit: "percent", decimals: 1,
      count: count, base: 2000, interval: 1.25...98.75)
    switch Int.random(in: 0...5, using: &generator) {
    case 0: return [.count(count), Figure(percent, flag: .unreliable)]
    case 1: return [Figure(.count(count), flag: .breakInSeries), percent]
    case 2: return [.count(count), Figure(absent: .notAvailable, unit: "percent")]
    case 3: return [.count(-count), Figure(absent: .confidential, unit: "percent")]
    default: return [.count(count), percent]
    }
  }
}
