import Statistics
import Survey

extension AssociationTest.Reason {
  /// The same for a reader.
  var choice: TestCaveat.Choice {
    switch self {
    case .smallExpectedCounts: .exactBySmallCells(below: Int(PearsonChiSquared.fewestExpected))
    case .fewPeople: .exactByFewRespondents(below: AssociationTest.smallTable)
    case .enoughExpected: .approximate
    case .tooLargeForExact: .tooLargeForExact
    }
  }
}
