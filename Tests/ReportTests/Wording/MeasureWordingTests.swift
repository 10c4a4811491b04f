import Survey
import Testing

@testable import Report

@Test(arguments: [
  (Measure.mean, "years", "Mean (years)"), (.median, "number", "Median"), (.maximum, "", "Highest"),
  (.percent, "percent", "Per cent"), (.count, "count", "Number"),
])
func `a heading has the unit where there is one`(measure: Measure, unit: String, heading: String) {
  #expect(measure.heading(unit: unit) == heading)
}

@Test func `no two measures have one heading`() {
  #expect(Set(Measure.allCases.map { $0.heading(unit: "years") }).count == Measure.allCases.count)
}
