/// The columns with answers in an export of an XLSForm, whose questions stand in groups.
///
/// | in the header | is |
/// | --- | --- |
/// | `group/question` or `group-question` | a question in a group |
/// | `question/option` | one option of a question with several answers |
/// | `question_other` | what was written in beside "other" |
struct FormColumns {
  private let names: Set<String>
  private let choices: SplitChoices
  private let blank: Set<String>
  /// Between a group and what is in it.
  private let separator: Character

  init(_ head: ExportHead, separator: Character) {
    let names = head.names
    self.names = Set(names)
    self.separator = separator
    choices = SplitChoices(head)
    blank = Set(
      names.enumerated().filter { field, _ in
        head.records.dropFirst().allSatisfy { field >= $0.count || $0[field].tidied.isEmpty }
      }.map(\.element))
  }

  /// What stands in a column that the platform didn't fill in itself.
  func column(_ name: String) -> ExportColumn {
    let text = question(name)
    if let question = choices.question(of: name) {
      return ExportColumn(
        name: name, text: self.question(question),
        part: String(name.dropFirst(question.count + 1)).withoutMarkup,
        block: question, role: .answer)
    }
    if choices.isSplit(name) {
      return ExportColumn(name: name, text: text, block: name, role: .stem)
    }
    if let detail = PersonalNames.detail(ofColumn: text, text: text) ?? place(name) {
      return ExportColumn(name: name, text: text, role: .personal(detail))
    }
    if let parent = parent(ofWrittenIn: name) {
      return ExportColumn(name: name, text: text, block: parent, role: .writtenIn)
    }
    return ExportColumn(name: name, text: text, role: isNote(name) ? .stem : .answer)
  }

  /// The question's own name or words, without the groups it stands in.
  ///
  /// Words may hold the separator themselves, so only names without blanks are cut.
  func question(_ name: String) -> String {
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || "_.-/".contains($0) }),
      let end = name.lastIndex(of: separator)
    else { return name.withoutMarkup }
    let own = name[name.index(after: end)...]
    return own.isEmpty ? name : String(own)
  }

  /// A text shown in between, which has a column and never an answer: by its name, and by what
  /// stands in the first rows.
  private func isNote(_ name: String) -> Bool {
    blank.contains(name)
      && question(name).lowercased().firstMatch(
        of: /(?:^|_)(?:note|title|intro|heading|label|instructions?|statement|thanks|welcome)\d*$/)
        != nil
      || name.contains("generated_table_list_label_")
      || name.contains("reserved_name_for_field_list_labels_")
  }

  private func parent(ofWrittenIn name: String) -> String? {
    guard let match = name.wholeMatch(of: /(.+)_(?i:other|autre|otro|outro)/) else { return nil }
    let parent = String(match.output.1)
    return names.contains(parent) ? parent : nil
  }

  /// Columns into which a place on the map is split, and the one that holds all of it.
  private func place(_ name: String) -> PersonalDetail? {
    if let match = name.wholeMatch(
      of: /(.*[\/-])?_(.+)_(?:latitude|longitude|altitude|precision)/),
      names.contains("\(match.output.1 ?? "")\(match.output.2)") || name.hasPrefix("_")
    {
      return .location
    }
    let own = question(name)
    let group = name.dropLast(own.count)
    if names.contains("\(group)_\(own)_latitude") { return .location }
    guard ["Latitude", "Longitude", "Altitude", "Accuracy"].contains(own) else { return nil }
    return names.contains("\(group)Latitude") ? .location : nil
  }
}
