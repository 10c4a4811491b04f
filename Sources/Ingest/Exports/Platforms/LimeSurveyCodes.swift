/// The columns of a LimeSurvey export whose headings begin with the questions' codes.
struct LimeSurveyCodes {
  let columns: [ExportColumn]

  /// Takes the headings with the first cells below each.
  init(_ names: [String], _ cells: [[String]]) {
    let headings = names.map(LimeSurveyHeading.init(coded:))
    let hasBrackets = headings.contains { $0?.subcodes.isEmpty == false }
    let parts = headings.map { $0.map { Part($0, hasBrackets) } }
    let cellsOf = zip(parts, cells).reduce(into: [String: [String]]()) { cellsOf, column in
      if let block = column.0?.block { cellsOf[block, default: []] += column.1 }
    }
    columns = names.indices.map { field in
      guard let heading = headings[field], let part = parts[field], let code = heading.code else {
        // The first column without a name is the row number that a data frame writes.
        let role = names[field].isEmpty ? ExportColumn.Role.administration : .answer
        return ExportColumn(name: names[field], text: names[field], role: role)
      }
      let role =
        LimeSurveyColumns.role(of: code)
        ?? part.role(heading, cells[field], cellsOf[part.block ?? ""] ?? [])
      return ExportColumn(
        name: part.name, text: heading.text.isEmpty ? code : heading.text, part: part.words,
        block: part.isComment ? nil : part.block, role: role)
    }
  }

  /// Which part of which question a heading with a code is about.
  private struct Part {
    let name: String
    let subcode: String?
    let words: String?
    let block: String?

    init(_ heading: LimeSurveyHeading, _ hasBrackets: Bool) {
      let code = heading.code ?? ""
      name = code + heading.subcodes.map { "[\($0)]" }.joined()
      let isOwn = LimeSurveyColumns.role(of: code) != nil
      if let first = heading.subcodes.first {
        let isDual = heading.subcodes.count > 1
        let texts = isDual ? Array(heading.subtexts.dropLast()) : heading.subtexts
        let text = texts.filter { !$0.isEmpty }.joined(separator: " / ")
        subcode = first
        words = text.isEmpty ? first : text
        block = isDual ? "\(code) (scale \(heading.subcodes[1]))" : code
      } else if !hasBrackets, !isOwn, let bar = code.firstIndex(of: "_") {
        // No question's own code has a "_" in it.
        subcode = String(code[code.index(after: bar)...])
        words = subcode
        block = String(code[..<bar])
      } else {
        (subcode, words, block) = (nil, nil, nil)
      }
    }

    /// Whether it holds what was remarked on the question or on one of its options.
    var isComment: Bool { subcode?.hasSuffix("comment") ?? false }

    func role(
      _ heading: LimeSurveyHeading, _ cells: [String], _ blockCells: [String]
    ) -> ExportColumn.Role {
      if LimeSurveyColumns.isExpression(heading.text) { return .machineMade }
      if subcode == "other" || isComment { return .writtenIn }
      let detail = PersonalNames.detail(ofColumn: subcode ?? name, text: words ?? heading.text)
      guard let detail else { return .answer }
      let isChoice = words != nil && blockCells.contains(where: LimeSurveyExport.isChoiceWord)
      return isChoice || detail.isContradicted(by: cells) ? .answer : .personal(detail)
    }
  }
}
