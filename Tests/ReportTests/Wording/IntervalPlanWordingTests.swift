import Survey
import Testing

@testable import Report

@Test func `the note on intervals names the method, and the population where there is one`() {
  #expect(IntervalPlan().words == "95% CI: 95% confidence interval, Wilson score.")
  #expect(
    IntervalPlan(method: .clopperPearson, population: 4904).words
      == "95% CI: 95% confidence interval, Clopper-Pearson (exact), for a population of 4,904.")
}

@Test func `each method has a name and a source of its own`() {
  #expect(Set(IntervalMethod.allCases.map { IntervalPlan(method: $0).words }).count == 7)
  #expect(Set(IntervalMethod.allCases.map(\.method)).count == 7)
  #expect(IntervalMethod.allCases.allSatisfy { $0.method.contains("pages ") })
}

@Test func `the note on intervals says how much of the population a group stands for`() {
  #expect(
    IntervalPlan(population: 4904, respondents: 210).words
      == "95% CI: 95% confidence interval, Wilson score, for a population of 4,904, of which each group"
      + " is taken to have the share that it has of the 210 in the base.")
  #expect(IntervalPlan(respondents: 210).words == IntervalPlan().words)
}
