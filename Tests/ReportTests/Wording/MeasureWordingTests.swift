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

@Test(arguments: [
  (Measure.asked, "Applies"), (.answered, "With an entry"), (.valid, "With a valid answer"),
  (.missing, "Without a valid answer"),
  (.notAsked, "Does not apply"), (.movedIn, "Has it only later"),
  (.movedOut, "Has it only earlier"),
])
func `a number of things is headed as such`(measure: Measure, heading: String) {
  let things = RespondentWords(one: "post", many: "posts", nature: .things)
  #expect(measure.heading(unit: "", things) == heading)
  #expect(measure.heading(unit: "") != heading)
}
