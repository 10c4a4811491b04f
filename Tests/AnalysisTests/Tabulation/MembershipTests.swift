import Survey
import TestSupport
import Testing

@testable import Analysis

private let setting = Question.single("setting", ["nhs", "school", "private"])
private let trainings = Question.multiple("trainings", (0..<70).map { "t\($0)" })

private let responses = Responses([
  (setting, [.option(0), .option(1), .option(2), .missing, .notAsked, .option(0)]),
  (
    trainings,
    [.options([3, 69]), .options([69]), .options([]), .options([3]), .missing, .notAsked]
  ),
])

private func held(_ condition: Condition?) -> [Int] {
  let membership = Membership(of: condition, in: responses)
  let held = (0..<responses.respondentCount).filter(membership.contains)
  #expect(held.count == membership.count)
  return held
}

@Test func `no condition holds for everyone`() {
  #expect(held(nil) == [0, 1, 2, 3, 4, 5])
}

@Test(arguments: [([0], [0, 5]), ([1, 2], [1, 2]), ([], [])])
func `a single response holds for any of the options and for no absence`(
  options: [Int], expected: [Int]
) {
  #expect(held(Condition(setting, options)) == expected)
}

@Test(arguments: [([3], [0, 3]), ([69], [0, 1]), ([3, 69], [0, 1, 3]), ([5], [])])
func `a multiple response holds where any of the options was chosen`(
  options: [Int], expected: [Int]
) {
  #expect(held(Condition(trainings, options)) == expected)
}

@Test func `all terms of a condition have to hold`() {
  let both = Condition(Condition(setting, [0, 1]).terms + Condition(trainings, [3]).terms)
  #expect(held(both) == [0])
  #expect(held(Condition([])) == [0, 1, 2, 3, 4, 5])
}
