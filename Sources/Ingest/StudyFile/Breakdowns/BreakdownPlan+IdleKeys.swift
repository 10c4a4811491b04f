import Survey
import Yams

extension StudyFileReader {
  /// Notes keys that change nothing in the table of any of the questions.
  mutating func faultIdleKeys(_ fields: [BreakdownKey: Entry], _ named: [Question]) {
    guard !named.isEmpty else { return }
    let shown = fields[.show].map { $0.value.sequence.map { Array($0) } ?? [$0.value] } ?? []
    let words = shown.compactMap(\.scalar?.string)
    if let entry = fields[.decimals], !named.contains(where: { $0.hasAverages(among: words) }) {
      fault(
        "'decimals' is of averages, and \(named.map(\.id.name).listed()) has none", at: entry.key,
        remedy: "remove it; the decimals of percentages are the study's ('rounding')")
    }
    for key in [BreakdownKey.percent, .base] {
      guard let entry = fields[key], named.allSatisfy({ $0.optionList == nil }) else { continue }
      let isRanking = named.contains { $0.rankedItems != nil }
      fault(
        isRanking
          ? "'\(key.rawValue)' can't be chosen for a ranking, whose percentages are of those who"
            + " ranked any item"
          : "'\(key.rawValue)' is of percentages, and \(named.map(\.id.name).listed()) has none",
        at: entry.key, remedy: "remove it")
    }
  }
}

extension Question {
  /// Whether a table that shows these words has averages of its answers.
  fileprivate func hasAverages(among words: [String]) -> Bool {
    switch kind {
    case .ranking, .number: true
    case .scale, .nps: words.contains(where: ShownWords.ofRecommendation.contains)
    case .single, .multiple, .date, .text: false
    }
  }
}
