import Survey

/// An export of REDCap, of raw values or of labels.
///
/// | raw | labels | is |
/// | --- | --- | --- |
/// | `role` | "Your role" | a field with one answer |
/// | `role___2` | "Your role (choice=Lead)" | option 2 of a field with boxes to tick |
/// | `intake_complete` | "Complete?" | the state of a form: 0 incomplete or never opened, 2 complete |
/// | `intake_timestamp` | "Survey Timestamp" | when a form was sent in; `[not completed]` |
/// | `redcap_repeat_instrument` | "Repeat Instrument" | the form that the row alone is about |
///
/// Boxes of a form that nobody opened hold 0 like those that nobody ticked. A row isn't a person
/// where forms repeat or a study has several events.
struct REDCapExport: ExportLayout {
  let format = SourceFile.Format.redcap

  func recognise(_ head: ExportHead) -> String? {
    let names = head.names
    let boxes = names.count { REDCapName($0)?.option != nil }
    let forms = names.count { $0.hasSuffix("_complete") && $0 != "_complete" }
    let own = names.count { $0.hasPrefix("redcap_") }
    if names.allSatisfy({ REDCapName($0) != nil }),
      boxes + own > 0 || forms > 0 && endsInState(head)
    {
      return "all \(names.count) columns are named as REDCap names fields: \(boxes) like"
        + " 'field___1', \(forms) like 'form_complete', \(own) like 'redcap_…'"
    }
    let choices = names.count { REDCapLabels.choice(in: $0) != nil }
    guard choices > 0, names.contains(where: REDCapLabels.isState) else { return nil }
    return "\(choices) columns are named like 'question (choice=option)', and there is"
      + " '\(REDCapLabels.state)'"
  }

  /// Whether the last column can only be a form's state: any table may have one that is named so.
  private func endsInState(_ head: ExportHead) -> Bool {
    guard let last = head.names.last, last.hasSuffix("_complete") else { return false }
    let cells = Set(head.cells(head.names.count - 1))
    return cells.contains("2") && cells.isSubset(of: ["", "0", "1", "2"])
  }

  func header(_ head: ExportHead) -> ExportHeader {
    let names = head.names.map(\.withoutMarkup)
    let isLabelled =
      names.contains { REDCapLabels.choice(in: $0) != nil }
      || names.contains(where: REDCapLabels.isState)
    return ExportHeader(
      rowCount: 1, columns: isLabelled ? REDCapLabels.columns(names) : raw(names))
  }

  private func raw(_ names: [String]) -> [ExportColumn] {
    let forms = names.filter { $0.hasSuffix("_complete") }.map { $0.dropLast("_complete".count) }
    let ofForms = Set(
      forms.flatMap { form in ["_complete", "_timestamp", "_return_code"].map { form + $0 } })
    return names.enumerated().map { field, name in
      let parsed = REDCapName(name)
      let role: ExportColumn.Role =
        switch name {
        case "redcap_survey_identifier": .personal(.identifier)
        case _ where ofForms.contains(Substring(name)):
          name.hasSuffix("_return_code") ? .personal(.identifier) : .administration
        case _ where name.hasPrefix("redcap_"): .administration
        case _ where field == 0: .responseID
        default: Self.role(name, parsed)
        }
      return ExportColumn(
        name: name, text: parsed?.field ?? name, part: parsed?.option,
        block: parsed.flatMap { $0.option == nil ? nil : $0.field }, role: role)
    }
  }

  private static func role(_ name: String, _ parsed: REDCapName?) -> ExportColumn.Role {
    guard parsed?.option == nil else { return .answer }
    return PersonalNames.detail(ofColumn: name, text: name).map { .personal($0) } ?? .answer
  }

  func rowRules(_ header: ExportHeader) -> [RowRule] {
    let names = header.names
    let repeats = names.filter {
      ["redcap_repeat_instrument", "Repeat Instrument"].contains($0)
    }
    let events = names.filter { ["redcap_event_name", "Event Name"].contains($0) }
    let repeated = repeats.map {
      RowRule(
        reason: "rows of repeating forms, which are no persons",
        test: .unless([RowRule.Cells(column: $0, texts: [""])]))
    }
    let person = header.columns.first { $0.role == .responseID }?.name
    let further =
      (repeats + events).isEmpty
      ? nil
      : person.map { RowRule(reason: "further rows of the same person", test: .repeats([$0])) }
    return repeated + (further.map { [$0] } ?? [])
  }

  let cellHabits = CellHabits(
    chosen: ["1", "Checked"], notChosen: ["0", "Unchecked"])
}
