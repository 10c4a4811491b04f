import Survey
import Yams

extension StudyFileReader {
  /// Notes keys that change nothing in the table of any of the questions.
  mutating func faultIdleKeys(_ fields: [BreakdownKey: Entry], _ named: [Question]) {
    guard !named.isEmpty else { return }
    if let entry = fields[.decimals], !named.contains(where: \.hasAverages) {
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
  /// Whether averages can be made of its answers.
  fileprivate var hasAverages: Bool {
    switch kind {
    case .scale, .nps, .ranking, .number: true
    case .single, .multiple, .date, .text: false
    }
  }
}
