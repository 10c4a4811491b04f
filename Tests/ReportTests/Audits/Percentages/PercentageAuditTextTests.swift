import Analysis
import Report
import Survey
import Testing

/// What an audit says to someone who is no statistician.
struct PercentageAuditTextTests {
  private static func text(
    _ set: [String], of base: Int, structure: PercentageAudit.Structure = .partition,
    allowed: PercentageAudit.AllowedRounding = .any
  ) throws -> String {
    try #require(PercentageAudit(set, structure: structure, base: base, allowed: allowed)).text
  }

  @Test(arguments: [
    "Can 63 %, 23 %, 1 % and 13 % of 31 be true?",
    "Impossible. 31 people with one answer each can't give these percentages under any rounding:",
    "One person of 31 is 3.2 %, so 1 % can't be one person. 1 % needs at least 67 people",
    "63 % can't be printed on a base of 31: 61 % is 19 of 31 and 65 % is 20 of 31.",
    "70 is the smallest base that can make all four.",
    "1. the 1 is one person; 19, 7 and 4 of the other 30; together 31 – the same repair explains 1",
    "2. two digits have changed places: 61 %, 23 %, 3 % and 13 %",
    "one figure was set so that they make 100, and the base is 30, not 31: 19, 7, 0 and 4 of 30",
    "not a sign of misconduct",
  ])
  func `the arithmetic is shown`(sentence: String) throws {
    #expect(try Self.text(["63", "23", "1", "13"], of: 31).contains(sentence))
  }

  @Test func `no more than six readings are printed`() throws {
    let text = try Self.text(["63", "23", "1", "13"], of: 31)
    #expect(text.contains("\n6. "))
    #expect(!text.contains("\n7. "))
    #expect(text.contains("There is 1 more, in JSON."))
  }

  @Test func `counts that don't add up are added up`() throws {
    let text = try Self.text(["50", "40"], of: 10)
    #expect(text.contains("- 50 % is 5 of 10.\n- 40 % is 4 of 10.\n- Together these make 9,"))
    #expect(text.contains("No base whatever can make both"))
  }

  @Test func `a possible set has its counts, and nothing that may have been meant`() throws {
    let text = try Self.text(["61", "23", "3", "13"], of: 31)
    #expect(text.contains("Possible, and in one way only: 19, 7, 1 and 4 of 31."))
    #expect(!text.contains("What may have been meant"))
    #expect(!text.contains("misconduct"))
  }

  @Test func `another rounding that would do is named`() throws {
    let text = try Self.text(["64"], of: 31, structure: .incomplete, allowed: .only(.halfUp))
    #expect(text.contains("Impossible as asked."))
    #expect(text.contains("with halves up, but can with: decimals dropped"))
  }

  @Test func `Markdown has headings and numbered readings`() throws {
    let audit = try #require(
      PercentageAudit(["63", "23", "1", "13"], structure: .partition, base: 31))
    #expect(audit.markdown.hasPrefix("# Can 63 %"))
    #expect(audit.markdown.contains("\n\n## Why\n\n- "))
    #expect(audit.markdown.contains("\n1. the 1 is one person"))
  }

  @Test func `Markdown takes no figure for a mark`() throws {
    let audit = try #require(PercentageAudit(["<1"], structure: .incomplete, base: 500))
    #expect(audit.markdown.hasPrefix("# Can \\<1 % of 500 be true?"))
  }
}
