import Survey

/// An export of LimeSurvey, whose headings are codes, words, or both.
///
/// | cells of an option's column | exported as |
/// | --- | --- |
/// | `Y`, or nothing | codes; a question that wasn't shown has nothing either |
/// | `Yes`, `No`, `N/A` | full answers; `N/A` where the question wasn't shown |
/// | 1, 0 or 1, 2 | codes turned into numbers |
///
/// The column of an option "other" holds what was written in and nothing else. A ranking's column
/// `rank[1]` holds the item that was put first, not the rank of an item.
struct LimeSurveyExport: ExportLayout {
  let format = SourceFile.Format.limeSurvey

  func recognise(_ head: ExportHead) -> String? {
    let names = head.names
    let own = names.filter { LimeSurveyColumns.code(of: Self.beginning(of: $0)) != nil }
    let known = Set(own.compactMap { LimeSurveyColumns.code(of: Self.beginning(of: $0)) })
    let further = known.intersection(["lastpage", "startlanguage", "seed"])
    if known.isSuperset(of: ["id", "submitdate"]), !further.isEmpty {
      return "the header has \(own.prefix(4).map { "'\($0)'" }.listed())"
    }
    let named = names.filter { !$0.isEmpty }
    let coded = named.compactMap(LimeSurveyHeading.init(coded:))
    let bracketed = coded.count { !$0.subcodes.isEmpty && !$0.text.isEmpty }
    guard coded.count == named.count, bracketed > 1 else { return nil }
    return "all \(named.count) headings begin with a question's code, \(bracketed) of them with one"
      + " in brackets such as 'q1[SQ001]'"
  }

  func header(_ head: ExportHead) -> ExportHeader {
    let names = head.names.map(\.withoutMarkup)
    let cells = names.indices.map { head.cells($0) }
    let named = names.filter { !$0.isEmpty }
    let coded = named.count { LimeSurveyHeading(coded: $0) != nil }
    let isInWords = coded * 2 <= named.count || names.contains(where: LimeSurveyColumns.isInWords)
    return ExportHeader(
      rowCount: 1,
      columns: isInWords
        ? LimeSurveyTexts(names, cells).columns : LimeSurveyCodes(names, cells).columns)
  }

  /// The part of a heading by which an administrative column is known.
  static func beginning(of name: String) -> String {
    guard LimeSurveyColumns.code(of: name) == nil, let heading = LimeSurveyHeading(coded: name),
      heading.subcodes.isEmpty, let code = heading.code
    else { return name }
    return code
  }

  func rowRules(_ header: ExportHeader) -> [RowRule] {
    let submitted = header.names.first { LimeSurveyColumns.code(of: $0) == "submitdate" }
    guard let submitted else { return [] }
    return [
      RowRule(
        reason: "responses that were not submitted",
        test: .when([RowRule.Cells(column: submitted, texts: ["", "N/A"])]))
    ]
  }

  let cellHabits = CellHabits(
    chosen: ["Y", "Yes", "1", "Ja", "Oui", "Sí", "Sim"],
    notChosen: ["No", "N", "0", "2", "Nein", "Nee", "Non", "Não"], missing: ["N/A"],
    otherHoldsWords: true)

  /// Whether a cell holds a word by which an option's column says whether the option was chosen.
  static func isChoiceWord(_ cell: String) -> Bool { choiceWords.contains(cell) }

  private static let choiceWords: Set<String> = {
    let habits = LimeSurveyExport().cellHabits
    return Set(habits.chosen + habits.notChosen + habits.missing)
  }()
}
