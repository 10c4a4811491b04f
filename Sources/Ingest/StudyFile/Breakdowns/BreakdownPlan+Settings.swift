import Survey
import Yams

extension StudyFileReader {
  /// The ways to an interval that are known of weighted shares.
  private static let weightedMethods: [IntervalMethod] = [.logit, .wilson, .clopperPearson]

  /// Options at either end of a scale that can be a box.
  static let allowedBoxes = 1...5

  /// How limits of percentages are found: as the entry says, or the study.
  mutating func interval(
    _ shown: Shown, _ list: OptionList?, _ draft: BreakdownDraft
  ) -> IntervalMethod {
    let usual = draft.context.settings.interval
    guard let entry = draft.fields[.interval] else { return usual }
    let method = intervalMethod(entry, of: "'interval'", draft.context.settings)
    if !shown.hasIntervals || list == nil {
      fault(
        "'interval' says how limits of percentages are found, and the table shows none",
        at: entry.key, remedy: "add 'interval' to 'show', or remove it")
    }
    return method
  }

  /// A way to an interval; of weighted shares not every one is known.
  mutating func intervalMethod(
    _ entry: Entry, of what: String, _ settings: StudySettings
  ) -> IntervalMethod {
    let method = choice(entry, of: what, default: settings.interval)
    if settings.isWeighted, !Self.weightedMethods.contains(method) {
      fault(
        "the interval '\(method.rawValue)' isn't known of weighted respondents or of a sample's"
          + " design", at: entry.value,
        remedy: "name one of: \(Self.weightedMethods.map(\.rawValue).listed())")
    }
    return method
  }

  /// Options at either end of a scale that make up its boxes; those of the two ends don't overlap.
  mutating func box(_ shown: Shown, _ list: OptionList?, _ draft: BreakdownDraft) -> Int {
    let entry = draft.fields[.box]
    let box = integer(entry, of: "'box'", in: Self.allowedBoxes) ?? 2
    guard shown.hasBoxes, let count = list?.options.count else {
      if let entry {
        fault(
          "'box' says how many options make the top and the bottom box, and the table shows none",
          at: entry.key, remedy: "remove it, or add 'top_box' to 'show'")
      }
      return box
    }
    let needed = shown.statistics.contains(.middleBox) ? 2 * box + 1 : 2 * box
    if needed > count {
      fault(
        "a top and a bottom box of \(box) options each"
          + (needed > 2 * box ? ", and one between them," : "") + " don't fit into \(count) options",
        at: entry?.value ?? shown.entry?.key,
        remedy: box > 1 ? "say 'box: 1'" : "take the boxes off 'show'")
    }
    return box
  }

  /// Whether it is worked out how many answers the main findings hang on.
  mutating func robustness(_ question: Question, _ draft: BreakdownDraft, at node: Node) -> Bool {
    guard let entry = draft.fields[.robustness],
      choice(entry, of: "'robustness'", default: Said.no).isYes
    else { return false }
    if question.optionList == nil {
      fault(
        "'robustness' is of shares of answers, and '\(question.id.name)' has no options", at: node,
        remedy: "remove it, or name a question with options")
    }
    if draft.context.settings.isWeighted {
      fault(
        "'robustness' counts respondents as they are, and these are weighted or drawn by a design",
        at: entry.key, remedy: "remove it")
    }
    return true
  }
}
