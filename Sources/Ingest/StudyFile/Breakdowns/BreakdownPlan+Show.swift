import Survey
import Yams

/// What a table shows, by the words under `show`.
struct Shown {
  /// The numbers of each row, in order.
  let measures: [Measure]
  /// The numbers of each column as a whole, in order.
  let statistics: [Measure]
  let hasIntervals: Bool
  let entry: Entry?

  /// Takes words that are allowed; those for columns as a whole are among `statistics`.
  init(_ words: [String], statistics: [String], _ entry: Entry?) {
    measures = words.filter { !statistics.contains($0) }.compactMap(Measure.init(rawValue:))
    self.statistics = words.filter(statistics.contains).compactMap(Measure.init(rawValue:))
    hasIntervals = words.contains(ShownWords.interval)
    self.entry = entry
  }

  /// Whether some of it depends on which options make the boxes of a scale.
  var hasBoxes: Bool { statistics.contains { ShownWords.boxes.contains($0.rawValue) } }
}

extension StudyFileReader {
  /// What the table of a question shows; `nil` where it can't be tabulated.
  mutating func shown(_ question: Question, _ draft: BreakdownDraft, at node: Node) -> Shown? {
    let kind = question.kind
    let isWeighted = draft.context.settings.isWeighted
    guard let measures = ShownWords.measures(of: kind, isWeighted: isWeighted) else {
      fault(
        "'\(question.id.name)' holds respondents' own words, which can't be tabulated", at: node,
        remedy: "code them, and plan 'themes'")
      return nil
    }
    let statistics = ShownWords.statistics(of: kind)
    let entry = draft.fields[.show]
    let words = self.measures(
      entry, of: measures + statistics, default: ShownWords.usual(of: kind)
    ) { word in Self.reason(against: word, of: question, isWeighted: isWeighted) }
    let shown = Shown(words, statistics: statistics, entry)
    faultLoneWords(shown, kind)
    return shown
  }

  /// What a battery's table shows.
  mutating func shown(_ battery: Battery, _ draft: BreakdownDraft) -> Shown {
    let entry = draft.fields[.show]
    let words = self.measures(
      entry, of: ShownWords.ofOption + ShownWords.ofScale, default: ["percent"])
    let shown = Shown(words, statistics: ShownWords.ofScale, entry)
    faultLoneWords(shown, .scale(battery.options))
    return shown
  }

  /// Notes an interval without what it is of, and numbers of columns alone.
  private mutating func faultLoneWords(_ shown: Shown, _ kind: Question.Kind) {
    switch kind {
    case .single, .scale, .nps, .multiple:
      if shown.hasIntervals, !shown.measures.contains(.percent) {
        fault(
          "an interval stands beside its percentage", at: shown.entry?.key,
          remedy: "show 'percent' too")
      } else if shown.measures.isEmpty, !shown.statistics.isEmpty {
        fault(
          "'show' names no number of the answers themselves", at: shown.entry?.key,
          remedy: "show 'count' or 'percent' too")
      }
    case .number:
      guard shown.hasIntervals, !shown.measures.contains(.mean) else { return }
      fault("an interval stands beside its mean", at: shown.entry?.key, remedy: "show 'mean' too")
    case .ranking, .date, .text: return
    }
  }

  /// Why a word that other tables know isn't one of this; `nil` where there is no more to say than
  /// which words are.
  private static func reason(
    against word: String, of question: Question, isWeighted: Bool
  ) -> (message: String, remedy: String)? {
    let name = question.id.name
    if !isWeighted, (ShownWords.ofWeightedOption + ShownWords.ofWeightedNumber).contains(word) {
      return (
        "'\(word)' is of weighted respondents, or of a sample's design, and the study has neither",
        "add 'weights' or 'design', or take it off 'show'"
      )
    }
    guard case .single = question.kind, ShownWords.ofRecommendation.contains(word) else {
      return nil
    }
    return (
      "'\(word)' is of answers in an order, and '\(name)' is of type single",
      "say 'type: scale' if its options are in an order, or take it off 'show'"
    )
  }
}
