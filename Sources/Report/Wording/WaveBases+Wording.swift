import Disclosure
import Survey

extension ClearedTable {
  /// How many respondents each wave's numbers are of.
  func eachWaveWords(_ codebook: Codebook, _ respondents: RespondentWords) -> String {
    let answered = question == nil ? "" : " \(respondents.whoAnswered)"
    return "Base: \(respondents.many) of each wave\(answered)\(those(codebook)). \(columnBases)."
  }

  /// Whom the changes between waves are of: those of the shares, unless some are set apart.
  func comparedWavesWords(_ codebook: Codebook, _ respondents: RespondentWords) -> String {
    let who =
      "the \(respondents.many) of each wave \(respondents.whoAnswered)\(those(codebook))"
    guard let apart = setApart else { return "Base: \(who), as in the table above." }
    let bases = zip(apart.waves, apart.bases).map { "\($0): \($1.printed)" }
    return "Base: \(who), without \(apart.words). \(bases.joined(separator: "; "))."
  }

  /// Whom the changes of the same people are of.
  func matchedWords(_ codebook: Codebook, _ respondents: RespondentWords) -> String {
    let apart = setApart.map { ", without \($0.words)" } ?? ""
    return "Base: \(respondents.many) \(respondents.whoAnswered) in both waves\(those(codebook))"
      + "\(apart), matched by \(respondents.one) id: \(columnBases)."
  }

  /// The answers whose givers the table leaves out, and how many are left of each wave.
  private var setApart: (words: String, waves: [String], bases: [Int])? {
    for case .waves(.amongThoseWhoKnow(let labels, let waves, let bases)) in caveats {
      let words = labels.map { "‘\($0)’" }.joined(separator: " or ")
      return ("the answer \(words)", waves, bases)
    }
    return nil
  }

  /// Those whom each wave leaves out, if there are any.
  func outsideWavesWords(
    _ codebook: Codebook, _ provenance: Provenance, _ respondents: RespondentWords
  ) -> String {
    let routing = base.askedWhen?.words(codebook)
    let parts = columns.indices.compactMap { column -> String? in
      let missing = count(of: .missing, column)
      let notAsked = count(of: .notAsked, column)
      let words = [
        missing == 0 ? "" : respondents.missing(missing),
        notAsked == 0
          ? ""
          : respondents.notAsked(notAsked, orElse: provenance.orNotReported, routing: routing),
      ].filter { !$0.isEmpty }
      return words.isEmpty ? nil : "\(columns[column].label): \(words.joined(separator: ", "))"
    }
    return parts.isEmpty ? "" : "Not in the base: \(parts.joined(separator: "; "))."
  }

  private func count(of role: TableRow.Role, _ column: Int) -> Int {
    guard let row = rows.firstIndex(where: { $0.role == role }) else { return 0 }
    return cells[row][column].compactMap(\.count).first ?? 0
  }

  /// What the numbers of a table of changes are.
  var changeWords: [String] {
    guard kind == .trend else { return [] }
    var words: [String] = []
    if hasChangeIntervals {
      words.append("95% CI: 95% confidence interval of the change, Newcombe's method 10.")
    }
    if measures.contains(.statistic) { words.append("Test: \(testWords).") }
    return words
  }

  /// Whether some change has a confidence interval.
  var hasChangeIntervals: Bool {
    cells.joined().joined().contains { $0.lower != nil && $0.unit == "points" }
  }

  /// Which test a table of change makes.
  private var testWords: String {
    if base.rule == .matched { return "McNemar's chi-squared of those who changed, two-sided" }
    return measures.contains(.difference)
      ? "z of two independent shares with a pooled variance, two-sided"
      : "Cochran and Armitage's z for a trend in a line, two-sided"
  }
}
