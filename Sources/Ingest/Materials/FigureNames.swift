import Survey

/// Holds the names in a file of published figures against the study.
///
/// A figure whose set is no question of the study, and not `themes`, is about something else, and
/// only its group must be known.
struct FigureNames {
  private enum Column {
    static let measure = 2
    static let category = 3
    static let group = 7
  }

  private static let measures =
    ["base"]
    + [
      Measure.count, .percent, .mean, .standardDeviation, .median, .quartile1, .quartile3, .minimum,
      .maximum,
    ].map(\.rawValue)

  private let study: Study

  init(_ study: Study) {
    self.study = study
  }

  /// The figures' groups, categories and measures that the study doesn't know.
  func faults(_ figures: [PublishedFigure], in material: MaterialFile) -> [Diagnostic] {
    figures.enumerated().flatMap { row, figure in
      wrongNames(figure).map { wrong in
        material.fault(
          "the \(wrong.what) '\(wrong.name)' of the figure '\(figure.id)' isn't known",
          row: row, column: wrong.column,
          remedy: Suggestion.nearest(to: wrong.name, among: wrong.known)
            .map { "did you mean '\($0)'?" } ?? "known: \(wrong.known.listed())")
      }
    }
  }

  private struct WrongName {
    let what: String
    let name: String
    let column: Int
    let known: [String]
  }

  private func wrongNames(_ figure: PublishedFigure) -> [WrongName] {
    let groups = study.segments.map(\.name) + ["all"]
    let group =
      figure.group.isEmpty || groups.contains(figure.group)
      ? []
      : [WrongName(what: "group", name: figure.group, column: Column.group, known: groups)]
    return group + wrongNames(inSetOf: figure)
  }

  private func wrongNames(inSetOf figure: PublishedFigure) -> [WrongName] {
    if figure.set == "themes" {
      return wrong("theme", figure.category, Column.category, among: themes)
        + wrong("measure", figure.measure, Column.measure, among: [Measure.respondents.rawValue])
    }
    guard let question = study.codebook.question(named: figure.set) else { return [] }
    let list = question.optionList
    let nets = list?.nets.map { "net:\($0.name)" } ?? []
    let categories = (list?.options.map(\.value) ?? []) + nets
    return wrong("category", figure.category, Column.category, among: categories + ["*"])
      + wrong("measure", figure.measure, Column.measure, among: Self.measures)
  }

  private func wrong(
    _ what: String, _ name: String, _ column: Int, among known: [String]
  ) -> [WrongName] {
    known.isEmpty || known.contains(name)
      ? [] : [WrongName(what: what, name: name, column: column, known: known)]
  }

  private var themes: [String] {
    study.plan.flatMap { planned -> [String] in
      if case .themes(let plan) = planned { plan.codeFrame.themes.map(\.id) } else { [] }
    }
  }
}
