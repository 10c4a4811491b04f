import Testing

@testable import Survey

@Test(arguments: [
  (15, FigureAudit.TotalCheck.Whole.printed, FigureAudit.Standing.amiss),
  (15, .statedBase(isAssumed: false), .amiss), (15, .statedBase(isAssumed: true), .otherwise),
  (14, .printed, .fits), (14, .statedBase(isAssumed: true), .fits),
])
func `a sum that was only assumed to make its base is on a condition`(
  total: Int, whole: FigureAudit.TotalCheck.Whole, standing: FigureAudit.Standing
) {
  let check = FigureAudit.TotalCheck([6, 8], total: total, whole: whole, partsEqualToGap: [])
  #expect(check.standing == standing)
}

@Test(arguments: [
  (true, FigureAudit.AverageCheck.Finding.impossible(nearest: []), FigureAudit.Standing.amiss),
  (false, .impossible(nearest: []), .otherwise), (true, .possibleUnder([.truncate]), .otherwise),
  (false, .possible(sums: 1...2), .fits), (true, .untestable, .untold),
])
func `an average is amiss only where answers are whole numbers`(
  isOfWholeNumbers: Bool, finding: FigureAudit.AverageCheck.Finding, standing: FigureAudit.Standing
) {
  let check = FigureAudit.AverageCheck(
    "5.19", base: 28, lender: nil, isOfWholeNumbers: isOfWholeNumbers, finding)
  #expect(check.standing == standing)
}

@Test func `a range may have numbers of different decimals`() throws {
  func check(_ average: String) throws -> FigureAudit.RangeCheck {
    FigureAudit.RangeCheck(
      lowest: try #require(DecimalNumber("9")), average: try #require(DecimalNumber(average)),
      highest: try #require(DecimalNumber("40.0")))
  }
  #expect(try check("9.00").isOrdered)
  #expect(try check("40").isOrdered)
  #expect(try !check("40.01").isOrdered)
}

@Test(arguments: [
  (FigureAudit.RepeatCheck.Agreement.same, FigureAudit.Standing.fits), (.compatible, .fits),
  (.otherDates, .otherwise), (.unreadable, .untold), (.contradictory, .amiss),
])
func `what can't be read is never said to be true`(
  agreement: FigureAudit.RepeatCheck.Agreement, standing: FigureAudit.Standing
) {
  #expect(FigureAudit.RepeatCheck(agreement).standing == standing)
}

@Test func `a word that contradicts a number does so on our scale`() {
  #expect(FigureAudit.WordCheck("most", .contradicts(count: 6, of: 6)).standing == .otherwise)
  #expect(FigureAudit.WordCheck("most", .fits(count: 4, of: 6)).standing == .fits)
  #expect(FigureAudit.WordCheck("several", .countedElsewhere).standing == .untold)
}

@Test func `only what no base fits, whatever the answers, is amiss`() {
  func standing(_ fitting: [Int], _ isImpossible: Bool) -> FigureAudit.Standing {
    FigureAudit.CommonBaseCheck(
      stated: 14, questions: 2, fitting: fitting, largest: 31, isImpossible: isImpossible
    ).standing
  }
  #expect(standing([24], false) == .untold)
  #expect(standing([], false) == .otherwise)
  #expect(standing([], true) == .amiss)
}
