import Survey
import TestSupport
import Testing

@testable import Analysis

private let seeds = UInt64(0)..<300

@Test(arguments: seeds)
func `a tabulation is what counting one by one gives`(seed: UInt64) {
  let study = RandomResponses(seed: seed)
  let responses = study.responses
  let recount = Recount(study: study, responses: responses)
  let members = Membership(of: study.segment?.condition, in: responses)
  for question in study.questions {
    let tabulation = Tabulation(of: question, by: study.banner, among: members, in: responses)
    #expect(tabulation.total == recount.column(of: question, among: recount.members))
    for (place, point) in study.banner.enumerated() {
      let options = (point.optionList?.options ?? []).indices
      #expect(
        tabulation.banner[place]
          == options.map { option in
            recount.column(
              of: question, among: recount.members(choosing: option, of: point))
          })
      #expect(
        tabulation.outside[place]
          == recount.column(of: question, among: recount.members(outside: point)))
    }
    #expect(tabulation.columns == [tabulation.total] + tabulation.banner.flatMap { $0 })
  }
}

@Test(arguments: seeds)
func `every member is in one state, and single responses add to those who answered`(seed: UInt64) {
  let study = RandomResponses(seed: seed)
  let responses = study.responses
  let members = Membership(of: study.segment?.condition, in: responses)
  for question in study.questions {
    let tabulation = Tabulation(
      of: question, by: study.banner, among: members, in: responses)
    #expect(tabulation.total.asked + tabulation.total.notAsked == members.count)
    for column in tabulation.columns + tabulation.outside where !question.isMultipleResponse {
      #expect(column.values.reduce(0, +) == column.answered)
      #expect(column.responses == column.answered)
    }
  }
}

@Test(arguments: seeds)
func `the columns of a single response and those outside make up the total`(seed: UInt64) {
  let study = RandomResponses(seed: seed)
  let responses = study.responses
  let members = Membership(of: study.segment?.condition, in: responses)
  for question in study.questions {
    let tabulation = Tabulation(
      of: question, by: study.banner, among: members, in: responses)
    for (place, point) in study.banner.enumerated() where !point.isMultipleResponse {
      let columns = tabulation.banner[place] + [tabulation.outside[place]]
      #expect(columns.map(\.answered).reduce(0, +) == tabulation.total.answered)
      #expect(columns.map(\.missing).reduce(0, +) == tabulation.total.missing)
      #expect(columns.map(\.notAsked).reduce(0, +) == tabulation.total.notAsked)
    }
  }
}

@Test func `random studies reach the cases they are for`() {
  let studies = seeds.map { RandomResponses(seed: $0) }
  #expect(studies.contains { $0.given.isEmpty })
  #expect(studies.contains { $0.segment == nil } && studies.contains { $0.segment != nil })
  #expect(studies.contains { $0.banner.contains { $0.isMultipleResponse } })
  #expect(studies.contains { $0.banner.count == 2 } && studies.contains { $0.banner.count == 1 })
  let places = studies.flatMap { study in study.given.flatMap { $0.map(\.chosen) } }
  #expect(places.contains { $0.count > 1 && $0.contains { $0 > 64 } })
  #expect(places.contains { $0.count == 1 && $0.contains { $0 > 253 } })
}
