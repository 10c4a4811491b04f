import Survey
import TestSupport
import Testing

@testable import Analysis

/// The account of the rows of files, which have one wave each where there are several.
private func table(_ ledgers: [RowLedger], decimals: Int = 0) -> Finding {
  let rounds = ledgers.enumerated().map { place, rows in
    CountedRound(
      wave: ledgers.count > 1 ? Wave("w\(place)", "202\(place)-01-01", []) : nil,
      codebook: Codebook([]), ledger: ResponseLedger(rows: rows, answers: []))
  }
  return Finding(
    receivedRowsOf: rounds, rounding: Rounding(decimals: decimals, rule: .halfUp))
}

private let previews = RowLedger.LeftOut(reason: "preview", rows: 3)
private let blanks = RowLedger.LeftOut(reason: "blank", rows: 0)

struct FindingReceivedRowsTests {
  @Test func `rows are told from those received to those that are counted, by reason`() throws {
    let finding = table([RowLedger(invited: nil, received: 40, leftOut: [previews, blanks])])
    #expect(finding.name == "received-rows")
    #expect(
      finding.rows.map(\.value) == ["received", "left_out:preview", "left_out:blank", "eligible"])
    #expect(finding.rows[1].label == "Left out: preview")
    #expect(finding.measures == [.count])
    #expect(try finding.shown(.count) == ["40", "3", "0", "37"])
    #expect(finding.bases == [37])
  }

  @Test func `without a rule nothing is left out, and that is said`() throws {
    let finding = table([RowLedger(invited: nil, received: 31, leftOut: [])])
    #expect(finding.rows.map(\.value) == ["received", "left_out", "eligible"])
    #expect(try finding.shown(.count) == ["31", "0", "31"])
    #expect(finding.base.rule == .receivedRows(.unknown))
  }

  /// 37 of 812 is 4.56 %, 40 is 4.93 %, 3 is 0.37 %.
  @Test func `where the invited are known there is a response rate, rounded once`() throws {
    let finding = table(
      [RowLedger(invited: 812, received: 40, leftOut: [previews])], decimals: 1)
    #expect(finding.rows.map(\.value).first == "invited")
    #expect(try finding.shown(.count) == ["812", "40", "3", "37"])
    #expect(try finding.shown(.percent) == ["100.0", "4.9", "0.4", "4.6"])
    let rate = try finding.figure("eligible", .percent)
    #expect(rate.count == 37)
    #expect(rate.base == 812)
    #expect(finding.base.rule == .receivedRows(.known))
  }

  @Test func `of waves beside each other only some know the invited or have the rule`() {
    let finding = table([
      RowLedger(invited: nil, received: 10, leftOut: [blanks]),
      RowLedger(invited: 40, received: 20, leftOut: [previews]),
    ])
    #expect(finding.columns.map(\.wave) == ["w0", "w1"])
    #expect(
      finding.rows.map(\.value) == [
        "invited", "received", "left_out:blank", "left_out:preview", "eligible",
      ])
    #expect(finding.figure("invited", at: 0, .count)?.status == .notAvailable)
    #expect(finding.figure("received", at: 0, .percent)?.status == .notAvailable)
    #expect(finding.figure("left_out:preview", at: 0, .count)?.status == .notApplicable)
    #expect(finding.figure("left_out:blank", at: 0, .count)?.shown == "0")
    #expect(finding.figure("left_out:blank", at: 1, .percent)?.status == .notApplicable)
    #expect(finding.figure("eligible", at: 1, .percent)?.shown == "43")
    #expect(finding.base.rule == .receivedRows(.knownOfSome))
  }
}
