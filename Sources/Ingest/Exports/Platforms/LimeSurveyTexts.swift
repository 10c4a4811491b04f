/// The columns of a LimeSurvey export whose headings are the questions' words.
///
/// Neighbours of the same words belong to one question. The same words elsewhere are another
/// question, of which only the place tells which is which.
struct LimeSurveyTexts {
  private let names: [String]
  private let cells: [[String]]
  private let headings: [LimeSurveyHeading]

  /// Takes the headings with the first cells below each.
  init(_ names: [String], _ cells: [[String]]) {
    self.names = names
    self.cells = cells
    headings = names.map(LimeSurveyHeading.init(text:))
  }

  var columns: [ExportColumn] {
    var columns: [ExportColumn] = []
    var runs: [String: Int] = [:]
    while columns.count < names.count {
      let start = columns.count
      if let role = ownRole(start) {
        columns.append(ExportColumn(name: names[start], text: names[start], role: role))
        continue
      }
      let run = run(from: start)
      let text = headings[start].text
      if run.count == 1 {
        columns.append(single(start))
      } else {
        runs[text, default: 0] += 1
        columns += block(run, number: runs[text, default: 1])
      }
    }
    return columns
  }

  private func ownRole(_ field: Int) -> ExportColumn.Role? {
    if let role = LimeSurveyColumns.role(of: names[field]) { return role }
    return LimeSurveyColumns.isExpression(names[field]) ? .machineMade : nil
  }

  /// The neighbours that are parts of one question, each part once.
  private func run(from start: Int) -> Range<Int> {
    var met: Set<[String]> = []
    var end = start
    while end < names.count, ownRole(end) == nil, headings[end].text == headings[start].text,
      !headings[end].subtexts.isEmpty, met.insert(headings[end].subtexts).inserted
    {
      end += 1
    }
    return start..<max(end, start + 1)
  }

  /// A question of one column, or what was written in beside the question before it.
  private func single(_ field: Int) -> ExportColumn {
    let heading = headings[field]
    if field > 0, let part = heading.subtexts.first, Self.isBeside(part),
      headings[field - 1].text == heading.text, headings[field - 1].subtexts.isEmpty
    {
      return ExportColumn(
        name: Self.name(heading.text, part), text: heading.text, part: part, role: .writtenIn)
    }
    let detail = PersonalNames.detail(ofColumn: names[field], text: names[field])
    let isPersonal = detail.map { !$0.isContradicted(by: cells[field]) } ?? false
    return ExportColumn(
      name: names[field], text: names[field],
      role: isPersonal ? detail.map { .personal($0) } ?? .answer : .answer)
  }

  private func block(_ run: Range<Int>, number: Int) -> [ExportColumn] {
    let filled = run.flatMap { cells[$0] }.filter { !$0.isEmpty }
    let isChoice = filled.contains(where: LimeSurveyExport.isChoiceWord)
    return run.map { field in
      let heading = headings[field]
      let isDual = heading.subtexts.count > 1 && Self.isScale(heading.subtexts.last ?? "")
      let parts = (isDual ? heading.subtexts.dropLast() : heading.subtexts[...])
        .filter { !$0.isEmpty }
      let part = parts.isEmpty ? "\(field - run.lowerBound + 1)" : parts.joined(separator: " / ")
      let scale = isDual ? " (\(heading.subtexts.last?.lowercased() ?? ""))" : ""
      let role = role(field, isChoice: isChoice, isBlank: filled.isEmpty)
      let isComment =
        role == .writtenIn && LimeSurveyColumns.isComment(heading.subtexts.last ?? "")
      return ExportColumn(
        name: Self.name(heading.text, part) + scale, text: heading.text, part: part,
        block: isComment ? nil : heading.text + scale + (number > 1 ? " [\(number)]" : ""),
        role: role)
    }
  }

  private func role(_ field: Int, isChoice: Bool, isBlank: Bool) -> ExportColumn.Role {
    let part = headings[field].subtexts.last ?? ""
    let own = cells[field].filter { !$0.isEmpty }
    if Self.isBeside(part), isChoice || isBlank,
      !own.contains(where: LimeSurveyExport.isChoiceWord)
    {
      return .writtenIn
    }
    guard !isChoice, let detail = PersonalNames.detail(ofColumn: part, text: part),
      !detail.isContradicted(by: own)
    else { return .answer }
    return .personal(detail)
  }

  private static func isBeside(_ part: String) -> Bool {
    LimeSurveyColumns.isOther(part) || LimeSurveyColumns.isComment(part)
  }

  private static func name(_ text: String, _ part: String) -> String {
    [text, part].filter { !$0.isEmpty }.joined(separator: " / ")
  }

  private static func isScale(_ words: String) -> Bool {
    words.wholeMatch(of: /(?:Scale |Skala |Échelle |Escala )?\d+/) != nil
  }
}
