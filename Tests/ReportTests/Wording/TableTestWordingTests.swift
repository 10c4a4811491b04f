import Survey
import Testing

@testable import Report

@Test func `each test of a table has a name of its own, and all but one a source of theirs`() {
  #expect(Set(TableTest.allCases.map(\.name)).count == TableTest.allCases.count)
  #expect(Set(TableTest.allCases.map(\.sourced)).count == TableTest.allCases.count - 1)
  #expect(TableTest.mannWhitneyExact.sourced == TableTest.mannWhitney.sourced)
}

@Test func `a test's source stands behind its name`() {
  #expect(TableTest.welch.sourced == "Welch’s t (B. L. Welch, Biometrika 34, 1947)")
}
