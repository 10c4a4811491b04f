import Testing

@testable import Ingest

/// Whose a passage of a REFI-QDA project is.
struct REFICaseTests {
  private typealias Draft = REFIDraft

  private static func item(_ name: String, sources: [String] = [], selections: [String] = [])
    -> String
  {
    #"<Case guid="k" name="\#(name)">"#
      + sources.map { #"<SourceRef targetGUID="\#($0)"/>"# }.joined()
      + selections.map { #"<SelectionRef targetGUID="\#($0)"/>"# }.joined() + "</Case>"
  }

  /// Two texts: `a1` at 10–20 and `a2` at 30–40 in the first, `a3` in the second; `b` marks 0–25.
  private static func outcome(_ cases: String...) throws -> REFIOutcome {
    try REFIOutcome(
      Draft(
        codes: Draft.codes("pay"),
        sources: Draft.text(
          "s1", "Group", Draft.selection("b", 0..<25, ""),
          Draft.selection("a1", 10..<20, Draft.coding("c1")),
          Draft.selection("a2", 22..<40, Draft.coding("c1")))
          + Draft.text("s2", "Alone", Draft.selection("a3", 1..<2, Draft.coding("c1"))),
        cases: cases.joined(separator: "\n")
      ).xml)
  }

  private func documents(_ outcome: REFIOutcome) -> [String] {
    outcome.passages.map { "\($0.id) \($0.document)" }
  }

  @Test func `without cases a passage is its source's`() throws {
    let outcome = try Self.outcome()
    #expect(documents(outcome) == ["A1 Group", "A2 Group", "A3 Alone"])
    #expect(
      outcome.export?.account.contains(
        "the passages are told apart by source: the project has no cases") == true)
  }

  @Test func `a case claims the passages of its sources, and others keep their source`() throws {
    let outcome = try Self.outcome(Self.item("Ann", sources: ["S2"]), Self.item("Bea"))
    #expect(documents(outcome) == ["A1 Group", "A2 Group", "A3 Ann"])
    let account = outcome.export?.account ?? []
    #expect(account.contains("2 passages of no case: the name of the source is given"))
    #expect(account.contains("1 case without a coded passage: Bea"))
  }

  @Test func `a claim on a passage, or on one around it, comes before one on the source`() throws {
    let outcome = try Self.outcome(
      Self.item("Ann", sources: ["s1"]), Self.item("Bea", selections: ["{B}"]),
      Self.item("Cy", selections: ["a3"]))
    #expect(documents(outcome) == ["A1 Bea", "A2 Ann", "A3 Cy"])
    #expect(
      outcome.export?.account.contains(
        "1 passage only partly in a passage of a case: that case isn't given it") == true)
  }

  @Test func `a passage of several cases is one mention of each`() throws {
    let outcome = try Self.outcome(
      Self.item("Ann", sources: ["s1"]), Self.item("Bea", sources: ["s1", "s1"]))
    #expect(
      documents(outcome) == ["A1 Ann", "A1 Bea", "A2 Ann", "A2 Bea", "A3 Alone"])
    #expect(
      outcome.export?.account.contains("2 passages of several cases: a mention of each") == true)
  }

  @Test func `two of one name are an error, because they would be counted as one`() throws {
    let outcome = try Self.outcome(
      Self.item("Ann", sources: ["s1"]), Self.item("Ann", sources: ["s2"]))
    #expect(outcome.errors.map(\.message) == ["'Ann' is also the name of the one on line 8"])
    #expect(outcome.errors.first?.position == FilePosition(line: 9, column: 1))
  }
}
