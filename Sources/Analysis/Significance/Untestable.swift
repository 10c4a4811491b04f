import Survey

/// That a banner question has no test of the whole table, and why.
enum Untestable: Error, Equatable {
  case columnsOverlap
  case nothingVaries
  case tooLarge
  case tooManyCells

  /// The same for a reader.
  var reason: TestCaveat.NoTest {
    switch self {
    case .columnsOverlap: .columnsOverlap
    case .nothingVaries: .nothingVaries
    case .tooLarge: .tooLarge
    case .tooManyCells: .tooManyCells
    }
  }
}
