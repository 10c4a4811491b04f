import Statistics
import Survey

extension AssociationTest.Reason {
  /// The same for a reader.
  var choice: TestCaveat.Choice {
    switch self {
    case .smallExpectedCounts: .exactBySmallCells
    case .fewPeople: .exactByFewRespondents
    case .enoughExpected: .approximate
    case .tooLargeForExact: .tooLargeForExact
    }
  }
}
