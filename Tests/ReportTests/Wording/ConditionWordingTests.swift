import Survey
import Testing
import TestSupport

@testable import Report

private let setting = Question.single("setting", ["nhs", "school", "charity"])
private let training = Question.multiple("training", ["cbt", "mbt"])
private let codebook = Codebook([setting, training])

@Test(arguments: [
  ([0], "whose answer to ‘Setting’ is ‘Nhs’"),
  ([0, 2], "whose answer to ‘Setting’ is ‘Nhs’ or ‘Charity’"),
  ([0, 1, 2], "whose answer to ‘Setting’ is ‘Nhs’, ‘School’ or ‘Charity’"),
])
func `a condition is told in the codebook's labels`(options: [Int], words: String) {
  #expect(Condition(setting, options).words(codebook) == words)
}

@Test func `a condition on several answers says that they include the option`() {
  let words = Condition(training, [0, 1]).words(codebook)
  #expect(words == "whose answers to ‘Training’ include ‘Cbt’ or ‘Mbt’")
}

@Test func `all terms of a condition are told`() {
  let both = Condition(Condition(setting, [1]).terms + Condition(training, [0]).terms)
  #expect(
    both.words(codebook)
      == "whose answer to ‘Setting’ is ‘School’ and whose answers to ‘Training’ include ‘Cbt’")
}
