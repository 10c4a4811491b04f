import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

struct CountMethodsTests {
  /// All that is said of methods for one table of one figure.
  private func methods(_ measures: [Measure], _ rule: BaseStatement.Rule) -> String {
    let figures = measures.map { _ in Figure(.count(1), unit: "count") }
    let finding = Finding.table(
      kind: .trend, base: BaseStatement(rule: rule, segment: nil, askedWhen: nil),
      rows: [.part("A")], measures: measures, cells: [[figures]])
    return ReportDocument.of([finding]).texts.drop { !$0.hasPrefix("How these figures") }
      .joined(separator: "\n")
  }

  private static let noTest =
    "Counts of a register or a workforce census take in everyone, so their changes have no"
    + " confidence interval and no significance test."

  @Test func `a report of full counts says once that there is no test`() {
    let words = methods([.count], .counted)
    #expect(words.ranges(of: Self.noTest).count == 1)
    #expect(!words.contains("A change is"))
    #expect(!words.contains("A percentage is of the base"))
  }

  @Test func `a report of answers doesn't`() {
    #expect(!methods([.count], .respondents(.answered)).contains(Self.noTest))
    #expect(!methods([.change], .respondents(.answered)).contains("A change is the last count"))
  }

  @Test func `a change and a share are explained where they stand`() throws {
    let day = try #require(CalendarDate("2024-01-01"))
    let change = methods([.change], .countedOn(day, until: day, matched: false))
    #expect(change.contains("A change is the last count less the first."))
    #expect(methods([.percent], .countedOfUnit).hasSuffix("known or not."))
    #expect(
      methods([.percent, .percentOfKnown], .countedOfUnit).contains("per cent of known leaves out"))
  }
}
