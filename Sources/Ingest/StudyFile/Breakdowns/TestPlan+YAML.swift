import Survey
import Yams

enum TestKey: String, CaseIterable {
  case of, method, adjust, level, purposive
  case smallestBase = "smallest_base"
}

/// What is tested of a table.
enum TestOf: String, CaseIterable {
  /// The table as a whole, one test a banner question.
  case table
  /// Each pair of columns, by letters.
  case letters
  /// Nothing, whatever the study says of its other tables.
  case none
}

extension StudyFileReader {
  /// Respondents that can be said to be the fewest of a column that is tested.
  static let allowedSmallestBases = 2...999_999

  /// The tests that a study file asks for; `nil` for none, and after a fault that says which.
  mutating func testPlan(_ entry: Entry, _ fields: [TestKey: Entry]) -> TestPlan? {
    let of = testOf(fields[.of] ?? entry)
    if of.contains(.none) {
      if of.count > 1 || fields.count > 1 {
        fault("'none' asks for no test, so it stands alone", at: entry.key, remedy: "remove the rest")
      }
      return nil
    }
    let hasLetters = of.contains(.letters)
    let method = choice(fields[.method], of: "'method'", default: TestPlan.Whole.automatic)
    if let idle = fields[.method], !of.contains(.table) {
      fault(
        "'method' is of the test of the whole table, and none is asked for", at: idle.key,
        remedy: "add 'table' to 'of', or remove it")
    }
    for key in [TestKey.adjust, .smallestBase] where !hasLetters {
      guard let idle = fields[key] else { continue }
      fault(
        "'\(key.rawValue)' is of comparisons of columns, and none are asked for", at: idle.key,
        remedy: "add 'letters' to 'of', or remove it")
    }
    return TestPlan(
      whole: of.contains(.table) ? method : nil, letters: hasLetters,
      adjustment: choice(fields[.adjust], of: "'adjust'", default: .holm),
      level: level(fields[.level]) ?? DecimalNumber(units: 5, decimals: 2),
      smallestBase: integer(
        fields[.smallestBase], of: "'smallest_base'", in: Self.allowedSmallestBases) ?? 2)
  }

  /// The keys of an entry that is more than words.
  mutating func testFields(_ entry: Entry) -> [TestKey: Entry] {
    guard entry.value.mapping != nil else { return [:] }
    let fields = fields(entry.value, of: "'\(entry.name)'", TestKey.self)
    if fields[.of] == nil {
      fault(
        "'\(entry.name)' doesn't say what is tested ('of')", at: entry.key,
        remedy: "add 'of: table', 'of: letters' or 'of: [table, letters]'")
    }
    return fields
  }

  private mutating func testOf(_ entry: Entry) -> [TestOf] {
    guard entry.value.mapping == nil else { return [] }
    return distinctTexts(entry, of: "'\(entry.name)'").compactMap { word, node in
      if let of = TestOf(rawValue: word) { return of }
      unknown("test", word, at: node, among: TestOf.allCases.map(\.rawValue))
      return nil
    }
  }

  private mutating func level(_ entry: Entry?) -> DecimalNumber? {
    guard let entry, let word = text(entry.value, of: "'level'") else { return nil }
    guard let level = DecimalNumber(word), level.decimals <= 6, level.units > 0,
      level.difference(from: DecimalNumber(units: 1, decimals: 0)) < 0
    else {
      fault(
        "'level' is '\(word.shortened)' where a number above 0 and below 1 belongs",
        at: entry.value, remedy: "write it like 0.05")
      return nil
    }
    return level
  }

  /// The tests of every breakdown with a banner; `nil` for none.
  mutating func studyTests(_ entry: Entry?, _ selection: Selection?) -> TestPlan? {
    guard let entry else { return nil }
    let fields = testFields(entry)
    if let selection, !selection.allowsInference {
      fault(
        "a test speaks of more than those who answered, and the sample is"
          + " '\(selection.rawValue)' ('sample'); it can't be asked for of every table",
        at: entry.key, remedy: "say it at the table, with 'purposive: yes'")
    } else if let purposive = fields[.purposive] {
      fault("'purposive' is said at a table", at: purposive.key, remedy: "remove it")
    }
    return testPlan(entry, fields)
  }
}
