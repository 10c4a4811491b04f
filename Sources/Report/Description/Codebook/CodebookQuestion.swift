import Survey

/// A question as the codebook tells of it.
struct CodebookQuestion {
  private let question: Question
  private let codebook: Codebook
  private let respondents: RespondentWords

  init(_ question: Question, in codebook: Codebook, _ respondents: RespondentWords) {
    self.question = question
    self.codebook = codebook
    self.respondents = respondents
  }

  /// Its options, the nets over them, and the ways to have no answer.
  ///
  /// `provenance` is where the answers come from.
  func rows(wave: String, _ provenance: Provenance) -> [CodebookRow] {
    let head = fields(wave: wave, provenance)
    let answers = optionRows(head) + netRows(head)
    let rows =
      (answers.isEmpty ? [CodebookRow(question: head, nil)] : answers)
      + [missingRow(head), notAskedRow(head, provenance)].compactMap(\.self)
    return rows.map { $0.with(provenance: provenance.words) }
  }

  private func fields(wave: String, _ provenance: Provenance) -> [String] {
    let battery = codebook.batteries.first { $0.items.contains(question.id) }
    let sources = question.layout.derivation?.sources.map(\.name) ?? []
    return [
      wave, question.id.name, question.kind.words, battery?.text ?? "", question.text,
      question.label, askedOf(provenance), unit,
      question.layout.columnNames.joined(separator: "; "),
      sources.joined(separator: "; "),
    ]
  }

  /// Whom the question was put to; in rows that were worked back, for all that the source says.
  private func askedOf(_ provenance: Provenance) -> String {
    guard let condition = question.askedWhen else { return "all \(respondents.many)" }
    let others = provenance.orNotReported
    return "\(respondents.many) \(condition.words(codebook))"
      + (others.isEmpty ? "" : "; others not asked\(others)")
  }

  private var unit: String {
    if case .number(let unit) = question.kind { unit } else { "" }
  }

  private func optionRows(_ head: [String]) -> [CodebookRow] {
    let list = question.optionList ?? question.rankedItems
    let mark = question.rankedItems == nil ? CodebookRow.Mark.option : .item
    return (list?.options ?? []).enumerated().map { place, option in
      CodebookRow(
        question: head, mark, value: option.value, label: option.label,
        score: list?.scores?[place].description ?? "", note: note(onOption: place))
    }
  }

  private func netRows(_ head: [String]) -> [CodebookRow] {
    let list = question.optionList
    return (list?.nets ?? []).map { net in
      let members = net.members.compactMap { list?.options[$0].value }
      return CodebookRow(
        question: head, .net, value: "net:\(net.name)", label: net.label,
        note: "any of: \(members.joined(separator: "; "))")
    }
  }

  private func note(onOption place: Int) -> String {
    if let derivation = question.layout.derivation {
      return derivation.words(ofOption: place, codebook)
    }
    return question.cells.writeIns == place ? "written-in answers count as this" : ""
  }

  /// The cells that hold no answer; a derived question has none of its own.
  private func missingRow(_ head: [String]) -> CodebookRow? {
    guard question.layout.derivation == nil, !question.missing.isEmpty else { return nil }
    let cells = question.missing.map { $0.isEmpty ? "an empty cell" : "‘\($0)’" }
    return CodebookRow(
      question: head, .missing, value: "missing", label: "No answer",
      note: "in the file: \(cells.joined(separator: "; "))")
  }

  private func notAskedRow(_ head: [String], _ provenance: Provenance) -> CodebookRow? {
    guard question.askedWhen != nil else { return nil }
    return CodebookRow(
      question: head, .notAsked, value: "not_asked", label: "Not asked\(provenance.orNotReported)")
  }
}
