import Survey

/// The themes that a study counts, held against those of an export.
struct CodedThemes {
  private let frames: [CodeFrame]
  private let showsMentions: [CodeFrame]
  private let path: String

  /// The names of all themes, each once.
  let names: [String]

  init(_ study: Study, path: String) {
    let plans = study.plan.compactMap { planned -> ThemePlan? in
      if case .themes(let plan) = planned { plan } else { nil }
    }
    frames = plans.map(\.codeFrame)
    showsMentions = plans.filter { $0.measures.contains(.mentions) }.map(\.codeFrame)
    names = frames.flatMap(\.themes).map(\.id).eachOnce
    self.path = path
  }

  /// Notes themes that no code frame has, and mentions that a matrix can't tell.
  func check(
    _ export: CodedExport, cells: SourceFile.Coding.Cells?, _ format: SourceFile.Format
  ) throws(RejectedInput) {
    let faults = unknown(export) + (format == .nvivo ? uncountable(export, cells) : [])
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
  }

  /// A theme that isn't in a code frame is told once, where it is met first.
  private func unknown(_ export: CodedExport) -> [Diagnostic] {
    guard !frames.isEmpty else { return [] }
    let known = Set(names)
    var lines: [String: [Int]] = [:]
    var order: [String] = []
    for passage in export.passages {
      for theme in passage.themes where !known.contains(theme) {
        if lines[theme] == nil { order.append(theme) }
        lines[theme, default: []].append(passage.line)
      }
    }
    let files = frames.map(\.name).eachOnce.listed()
    return order.map { theme in
      let found = lines[theme] ?? []
      let times = found.count == 1 ? "" : ", on \(found.count) passages"
      return Diagnostic(
        path: path, position: found.first.map { FilePosition(line: $0, column: 1) },
        message: "the theme '\(theme.shortened)' isn't in the code frame \(files)\(times)",
        remedy: Suggestion.nearest(to: theme, among: names).map { "did you mean '\($0)'?" }
          ?? "add it to the code frame")
    }
  }

  /// A matrix tells how often each code stands by itself, and nothing of codes together.
  private func uncountable(
    _ export: CodedExport, _ cells: SourceFile.Coding.Cells?
  ) -> [Diagnostic] {
    guard !showsMentions.isEmpty else { return [] }
    guard cells == .references else {
      return [
        fault(
          "the plan shows mentions, and the matrix counts \(cells?.rawValue ?? "something else")",
          remedy: "show respondents and percent")
      ]
    }
    let raised = Set(export.passages.flatMap(\.themes))
    let parents = showsMentions.flatMap { frame in
      frame.themes.map(\.id).filter { frame.family(of: $0).intersection(raised).count > 1 }
    }
    return parents.eachOnce.prefix(1).map { parent in
      fault(
        "the mentions of '\(parent)' and of what stands below it can't be told from a matrix: one"
          + " reference may stand under several of them",
        remedy: "show respondents and percent, or leave 'parent' empty in the code frame")
    }
  }

  private func fault(_ message: String, remedy: String) -> Diagnostic {
    Diagnostic(path: path, position: nil, message: message, remedy: remedy)
  }
}
