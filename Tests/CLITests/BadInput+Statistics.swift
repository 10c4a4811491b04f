extension BadInput {
  /// Keys at the top of the study file, in place of its own missing values.
  private static func study(
    _ name: String, _ keys: String, says message: String
  ) -> BadInput {
    BadInput(
      name, "study.yaml", replace: "missing: [\"\"]", with: "missing: [\"\"]\n\(keys)",
      says: message)
  }

  /// A breakdown in place of the first of the plan.
  private static func table(_ name: String, _ entry: String, says message: String) -> BadInput {
    BadInput(
      name, "study.yaml",
      replace: "- {breakdown: role, name: roles, title: Roles of all respondents}",
      with: "- {name: roles, title: Roles, \(entry)}", says: message)
  }

  /// Faults of weights, designs, tests, scales and derived questions.
  static let statistics =
    [
      study(
        "margins with different totals",
        "weights: {rake: {role: {lead: 1, staff: 2}, 1️⃣band: {7: 1, 8a: 3}}}",
        says: "the totals of 'role' add to 3, and those of 'band' to 4"),
      study(
        "a margin of an unknown option", "weights: {rake: {role: {lead: 1, 1️⃣stuff: 2}}}",
        says: "option 'stuff' isn't known"),
      study(
        "a margin without a file", "weights: {rake: {role: 1️⃣../role.csv}}",
        says: "'../role.csv' leads out of the study's folder"),
      BadInput(
        "weights beside a reproduction", "study.yaml", replace: reproduction,
        with:
          "- 1️⃣{reproduction: published, name: printed, title: Printed}\nweights: {column: years}",
        says: "reproductions are worked out without weights in this version"),
      BadInput(
        "a margin without respondents", "study.yaml", replace: "missing: [\"\"]",
        with: "missing: [\"\"]\n" + oldAndNew + "\nweights: {rake: {1️⃣d: {new: 1, old: 2}}}",
        says: "the total of 'old' of 'd' is 2, and no respondent has that answer",
        without: reproduction),
      study(
        "a design without a column", "1️⃣design: {}", says: "'design' names no column"),
      study(
        "tests of a sample of volunteers", "sample: self_selected\n1️⃣tests: letters",
        says: "a test speaks of more than those who answered"),
      study(
        "small bases out of order", "small_bases: {flag: 1️⃣5, hide: 10}",
        says: "'flag' goes up to a base of 5 and 'hide' to 10"),
      study(
        "bands that overlap",
        "derived: {d: {label: D, bands: {of: years, a: {label: A, under: 9}, 1️⃣b: {label: B, from: 8}}}}",
        says: "the bands 'a' and 'b' overlap"),
      study(
        "a derived question of itself", "derived: {1️⃣d: {label: D, cross: [d, role]}}",
        says: "the derived question 'd' is made, through others, from 'd' itself"),
      study(
        "an interval that isn't there", "intervals: {method: 1️⃣wald}",
        says: "the interval's 'method' 'wald' isn't known"),
      table(
        "a test of a one-column table", "breakdown: role, 1️⃣test: letters",
        says: "a test compares columns, and the table has one"),
      table(
        "a mean of a single", "breakdown: role, show: [percent, 1️⃣mean]",
        says: "'mean' is of answers in an order, and 'role' is of type single"),
      table(
        "a nested banner of three", "breakdown: role, by: [1️⃣[role, band, manages]]",
        says: "a nested banner is of two questions, and this one names 3"),
      table(
        "a filter of an unknown option", "breakdown: role, filter: {role: 1️⃣leed}",
        says: "option 'leed' isn't known"),
      BadInput(
        "a scale with unordered options", "study.yaml",
        replace: "options: {7: Band 7, 8a: Band 8a}",
        with: "1️⃣options: {7: Seven, 9: Nine, 8: Eight}",
        says: "the options of the question 'band' are in no order"),
      BadInput(
        "scores in no order", "study.yaml", replace: "options: {7: Band 7, 8a: Band 8a}",
        with: "options: {7: A, 8a: B, 9: C}, 1️⃣scores: {7: 1, 8a: 3, 9: 2}",
        says: "the scores of the question 'band' (1, 3, 2) neither rise nor fall all the way"),
      BadInput(
        "a net of an unknown option", "study.yaml", replace: "options: {lead: Lead, staff: Staff}",
        with: "options: {lead: Lead, staff: Staff}, nets: {all: [lead, 1️⃣stuff]}",
        says: "option 'stuff' isn't known"),
    ] + responsesOfWeights

  /// The study with the reproduction in its plan replaced, and with weights or a design; the fault
  /// stands in the responses, of which a column is a weight.
  private static let responsesOfWeights =
    [
      (
        "a weight of zero", "R2,staff,8a,1️⃣0,,",
        "the weight is '0' where a number above zero belongs, of up to a million million"
      ),
      (
        "a weight below zero", "R2,staff,8a,1️⃣-2,,",
        "the weight is '-2' where a number above zero belongs, of up to a million million"
      ),
      ("a weight that is missing", "R2,staff,8a,1️⃣,,", "the weight is missing"),
    ].map { name, row, message in
      BadInput(
        name, "responses.csv", replace: "R2,staff,8a,3.5,,", with: row, says: message,
        beside: weighted("weights: {column: years}"))
    } + [
      BadInput(
        "a margin that some respondents have no answer to", "study.yaml",
        replace: "missing: [\"\"]",
        with: "missing: [\"\"]\nweights: {rake: {1️⃣manages: {y: 1, n: 2}}}",
        says: "weights are fitted to 'manages', to which 2 respondents gave no answer",
        without: reproduction),
      BadInput(
        "a stratum that is missing", "responses.csv", replace: "R2,staff,8a,3.5,,",
        with: "R2,staff,8a,3.5,1️⃣,", says: "the stratum is missing",
        beside: weighted("design: {strata: trainings}")),
      BadInput(
        "populations that differ", "responses.csv", replace: "R2,staff,8a,3.5,,",
        with: "R2,staff,8a,1️⃣3.5,,",
        says: "the number of units in all is 3.5 here and 12 on line 2",
        beside: weighted("design: {populations: years}")),
    ]

  /// A derived question of which nobody has the second answer.
  private static let oldAndNew =
    "derived: {d: {label: D, bands: {of: years, new: {label: New, under: 99}, old: {label: Old,"
    + " from: 99}}}}"

  private static let reproduction =
    "- {reproduction: published, name: printed, title: Printed figures}"

  /// The small study without its reproduction, with keys at the top.
  private static func weighted(_ keys: String) -> [String: String] {
    let study = SmallStudy.files["study.yaml"] ?? ""
    return [
      "study.yaml": study.replacing("missing: [\"\"]", with: "missing: [\"\"]\n\(keys)")
        .replacing(reproduction, with: "- {breakdown: role, name: printed, title: Again}")
    ]
  }
}
