import Survey

/// A file of self-assessments: a row a respondent, a column `level:item` an item that was asked.
///
/// The column `level` has the level the respondent is at, or nothing where that wasn't stated. An
/// answer is `yes`, `partly`, `no`, or a blank, which is none of them. Other columns are left alone.
struct SelfAssessmentFile {
  private static let respondent = 0
  private static let level = 1
  private static let firstItem = 2

  /// Faults told of one file.
  private static let mostFaults = 100

  let material: MaterialFile
  private let framework: CapabilityFramework
  /// The level and item of each column of answers; `nil` where it names none.
  private let places: [(level: Int, item: Int)?]

  /// Opens the file and finds its columns of items.
  init(
    _ source: SourceFile, of framework: CapabilityFramework, in folder: StudyFolder
  ) throws(RejectedInput) {
    let known = framework.columnNames
    let names = Array(known.joined())
    material = try MaterialFile(source, in: folder) { header in
      let own = [source.respondentColumn ?? "respondent", "level"]
      let meant = header.filter {
        !own.contains($0)
          && ($0.contains(":") || Suggestion.nearest(to: $0, among: names) != nil)
      }
      return own + meant.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    self.framework = framework
    places = material.columns.dropFirst(Self.firstItem).map { column in
      known.indices.lazy.compactMap { level in
        known[level].firstIndex(of: column).map { (level, $0) }
      }.first
    }
  }

  /// What the respondents say; not to be used where there are faults.
  var selfAssessments: SelfAssessments {
    SelfAssessments(
      respondents: material.rows.map { row in
        var answers = framework.items.map { $0.map { _ in SelfAssessments.Answer?.none } }
        for (column, place) in places.enumerated() {
          guard let place else { continue }
          answers[place.level][place.item] = SelfAssessments.Answer(
            rawValue: row.texts[Self.firstItem + column])
        }
        return SelfAssessments.Respondent(
          name: row.texts[Self.respondent],
          level: framework.position(ofLevel: row.texts[Self.level]), answers: answers)
      }, notAsked: notAsked)
  }

  /// The items that have no column.
  private var notAsked: Set<SelfAssessments.Place> {
    let asked = places.compactMap { $0.map(SelfAssessments.Place.init) }
    let all = framework.items.enumerated().flatMap { level, items in
      items.indices.map { SelfAssessments.Place(level: level, item: $0) }
    }
    return Set(all).subtracting(asked)
  }

  /// All that is wrong with the file, up to so many faults.
  var faults: [Diagnostic] {
    guard !places.isEmpty else {
      return [
        material.fault(
          "no column is an item's",
          remedy: "name the columns by level and item, like"
            + " '\(framework.columnNames.joined().first ?? "level:item")'")
      ] + noRows
    }
    let all = noRows + unknownItems + respondentFaults + unknownLevels + unknownAnswers
    guard all.count > Self.mostFaults else { return all }
    return all.prefix(Self.mostFaults)
      + [material.fault("\(all.count - Self.mostFaults) more faults aren't shown")]
  }

  /// A header alone: an export that failed, or a template that nobody filled in.
  private var noRows: [Diagnostic] {
    guard material.rows.isEmpty else { return [] }
    return [
      material.fault(
        "there is no row below the header, so there is nothing to count",
        remedy: "fill in a row for each respondent")
    ]
  }

  private var unknownItems: [Diagnostic] {
    let known = Array(framework.columnNames.joined())
    return places.indices.filter { places[$0] == nil }.map { place in
      let name = material.columns[Self.firstItem + place]
      return material.fault(
        "the column '\(name.shortened)' is no item of the framework",
        nameOfColumn: Self.firstItem + place,
        remedy: Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
          ?? "write 'level:item' with the names of the file of items")
    }
  }

  private var respondentFaults: [Diagnostic] {
    material.emptyCells(inColumn: Self.respondent) { _ in "the respondent has no name" }
      + material.repeated(inColumns: [Self.respondent], at: Self.respondent) { row, line in
        "the respondent '\(material.rows[row].texts[Self.respondent].shortened)' stands twice; the"
          + " first is on line \(line)"
      }
  }

  private var unknownLevels: [Diagnostic] {
    material.unknownNames(
      "level", inColumn: Self.level, among: framework.levels.map(\.id) + [""])
  }

  private var unknownAnswers: [Diagnostic] {
    let words = SelfAssessments.Answer.allCases.map(\.rawValue)
    return material.rows.indices.flatMap { row in
      places.indices.compactMap { place in
        let text = material.rows[row].texts[Self.firstItem + place]
        guard !text.isEmpty, !words.contains(text) else { return nil }
        return material.fault(
          "the answer is '\(text.shortened)' where \(words.listed()) or nothing belongs", row: row,
          column: Self.firstItem + place,
          remedy: Suggestion.nearest(to: text, among: words).map { "did you mean '\($0)'?" })
      }
    }
  }
}

extension CapabilityFramework {
  /// The columns of a file of self-assessments, by level, then item.
  fileprivate var columnNames: [[String]] {
    zip(levels, items).map { level, items in items.map { "\(level.id):\($0.id)" } }
  }
}
