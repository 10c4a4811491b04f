import Statistics
import Survey

/// The outcome of a test of whether the columns of one banner question differ.
struct WholeTest {
  let test: TableTest
  /// The respondents tested.
  let respondents: Int
  /// What the test is judged by; `nil` for an exact test, which has no such number.
  let statistic: (value: Double, unit: String)?
  /// `nil` where the statistic has none.
  let degreesOfFreedom: Double?
  /// Those of the denominator of an F; `nil` for every other test.
  var denominatorDegreesOfFreedom: Double?
  let pValue: Double
  /// Cramér's V; `nil` where the answers are numbers or scores.
  let cramersV: Double?
  /// Why the automatic choice fell on this test; `nil` where the plan names it.
  var reason: AssociationTest.Reason?

  /// One number of the test's row.
  func figure(_ measure: Measure) -> Figure {
    switch measure {
    case .base: .count(respondents)
    case .statistic: .statistic(statistic?.value, unit: statistic?.unit ?? "statistic")
    case .degreesOfFreedom: .degrees(degreesOfFreedom)
    case .denominatorDegreesOfFreedom: .degrees(denominatorDegreesOfFreedom)
    case .pValue: .probability(pValue)
    case .cramersV: .statistic(cramersV, unit: "coefficient")
    default:
      // The other measures are those of other sorts of tables.
      preconditionFailure("a test of a table shows no \(measure.rawValue)")
    }
  }
}

extension Figure {
  /// Degrees of freedom, whole or not, or their absence.
  fileprivate static func degrees(_ value: Double?) -> Figure {
    value.map {
      Figure(.real($0), unit: "degrees_of_freedom", decimals: $0 == $0.rounded() ? 0 : 2)
    } ?? Figure(absent: .notApplicable, unit: "degrees_of_freedom")
  }
}
