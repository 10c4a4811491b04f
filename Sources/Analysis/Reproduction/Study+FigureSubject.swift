import Survey

extension Study {
  /// What a published figure is about: its set and category in the codebook's and the code frame's
  /// labels where they name something there, and its measure.
  func subject(of figure: PublishedFigure) -> String {
    let question = codebook.question(named: figure.set)
    let category =
      question.flatMap { $0.label(of: figure.category) }
      ?? themeLabel(figure.category) ?? figure.category.spaced
    let parts = [question?.label ?? figure.set.spaced, category].filter {
      !$0.isEmpty && $0 != "*"
    }
    let unit = ["count", "percent"].contains(figure.unit) ? "" : figure.unit
    let terms = [figure.measure, unit].filter { !$0.isEmpty }.joined(separator: ", ")
    return parts.joined(separator: ": ")
      + (terms.isEmpty ? "" : " (\(terms))")
  }

  private func themeLabel(_ id: String) -> String? {
    let frames = plan.compactMap { if case .themes(let plan) = $0 { plan.codeFrame } else { nil } }
    return frames.flatMap(\.themes).first { $0.id == id }.map { "\(id) \($0.label)" }
  }
}

extension Question {
  /// The label of an option or of a `net:name`; `nil` for any other category.
  fileprivate func label(of category: String) -> String? {
    guard let list = optionList else { return nil }
    return list.options.first { $0.value == category }?.label
      ?? list.nets.first { "net:\($0.name)" == category }?.label
  }
}
