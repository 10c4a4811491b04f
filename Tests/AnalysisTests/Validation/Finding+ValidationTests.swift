import Survey
import Testing

@testable import Analysis

struct FindingValidationTests {
  private func value(
    _ statistic: ReferenceStatistic, _ data: String, _ quantity: ReferenceQuantity, _ value: String
  ) throws -> ReferenceValue {
    ReferenceValue(
      id: "v", statistic: statistic, quantity: quantity,
      data: try #require(ReferenceData(data)), value: try #require(DecimalNumber(value)),
      source: "somewhere")
  }

  private func finding(_ values: [ReferenceValue]) -> Finding {
    Finding(validation: ValidationPlan(name: "v", title: "V", source: "s"), values)
  }

  @Test func `a value agrees where rounding ours to its digits gives it`() throws {
    // Newcombe (1998), Statistics in Medicine 17:857-872, table I: 81/263 by Wilson's method.
    let found = finding([
      try value(.wilson, "k: 81; n: 263", .lower, "0.2553"),
      try value(.wilson, "k: 81; n: 263", .lower, "0.2554"),
    ])
    #expect(found.rows.map(\.remark) == ["agrees", "differs"])
    #expect(found.caveats == [.validated(agreeing: 1, of: 2)])
    #expect(found.cells[1][0][1].amount == .printed(DecimalNumber(units: 2553, decimals: 4)))
    // 0.2552893 less 0.2554, two digits further than the value.
    #expect(found.cells[1][0][2].amount == .printed(DecimalNumber(units: -111, decimals: 6)))
  }

  @Test(arguments: [
    (ReferenceStatistic.wilson, "k: 5; n: 0", ReferenceQuantity.lower),
    (.wilson, "k: 5; n: 4", .lower),
    (.wilson, "k: 1 2; n: 4", .lower),
    (.wilson, "k: 1; n: 4", .p),
    (.exact, "table: 0 0 / 1 3", .p),
    (.chiSquared, "table: 1 2 / 3", .p),
    (.newcombe, "k: 1; n: 2", .lower),
    (.holm, "p: 0.1 0.2; place: 3", .value),
    (.raking, "counts: 1 2 / 3; rows: 1 1; columns: 1 1", .effectiveBase),
    (.raking, "counts: 1 2 / 3 4; rows: 5 6; columns: 1 2", .effectiveBase),
    (.designMean, "y: 1 2 3; weights: 1 1", .value),
    (.raoScott, "rows: 1 2; columns: 1 2 1; weights: 1 1", .p),
  ])
  func `what the data can't tell isn't worked out`(
    statistic: ReferenceStatistic, data: String, quantity: ReferenceQuantity
  ) throws {
    let found = finding([try value(statistic, data, quantity, "1")])
    #expect(found.rows[0].remark == "can't be worked out")
    #expect(found.cells[0][0][1].status == .notAvailable)
  }
}
