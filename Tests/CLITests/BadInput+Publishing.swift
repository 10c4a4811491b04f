extension BadInput {
  private static let plan = "\nplan:\n"

  /// A study file with sections before its plan.
  private static func studyFile(
    _ name: String, _ sections: String, says message: String, exit exitCode: Int32 = 65,
    beside: [String: String] = [:]
  ) -> BadInput {
    BadInput(
      name, "study.yaml", replace: plan, with: "\n\(sections)\nplan:\n", says: message,
      exit: exitCode, beside: beside)
  }

  private static let header =
    "study,table,wave,segment,row_question,row,column_question,column,measure,value,lower,upper,status\n"

  /// Faults of a release, of the author's text and of the release before.
  static let publishing = [
    studyFile(
      "a release on no day", "release: {date: 1️⃣2025-13-01}",
      says: "'date' of 'release' is '2025-13-01', which is no day"),
    studyFile(
      "a provisional wave of a study without waves", "release: {provisional: [1️⃣w1]}",
      says: "'provisional' names the wave 'w1', and the study has none"),
    BadInput(
      "a chart that can't be drawn", "study.yaml",
      replace: "title: Roles of all respondents}",
      with: "title: Roles of all respondents, chart: 1️⃣line}",
      says: "the chart 'line' can't be drawn: a line goes from one date to the next"),
    BadInput(
      "a reference in a table's title", "study.yaml", replace: "title: Roles of all respondents}",
      with: "title: 1️⃣\"Roles of {{roles.*.count}}\"}",
      says: "'{{' begins a reference to a finding, and titles and notes have none"),
    studyFile(
      "a reference to no table", "text: [{heading: A, paragraphs: \"Of 1️⃣{{role.lead.percent}}\"}]",
      says: "the reference 'role.lead.percent' is to no table of this report"),
    studyFile(
      "a reference to no finding",
      "text:\n- heading: A\n  paragraphs: >\n    Some\n    1️⃣{{roles.leed.percent}}.",
      says: "the reference 'roles.leed.percent' is to no finding of its table"),
    studyFile(
      "a typed number", "text: [{heading: A, paragraphs: ['It''s 1️⃣2019.']}]",
      says: "the number '2019' is typed, and no finding has it"),
    studyFile(
      "a reference without an end", "text: [{heading: A, paragraphs: \"1️⃣{{roles.lead.percent\"}]",
      says: "a reference begins with '{{' and doesn't end with '}}'"),
    BadInput(
      "an earlier release of another study", "findings-v1.csv",
      with: header + "1️⃣large,roles,,,role,lead,,*,percent,33,,,\n",
      says: "the finding is of the study 'large', and this one is 'small'",
      beside: ["study.yaml": previous]),
    BadInput(
      "an earlier release without a column", "findings-v1.csv", with: "1️⃣study,table\nsmall,roles\n",
      says: "there is no column 'wave' in the header", beside: ["study.yaml": previous]),
    BadInput(
      "an earlier release with words for a number", "findings-v1.csv",
      with: header + "small,roles,,,role,lead,,*,percent,1️⃣a third,,,\n",
      says: "'value' is 'a third', which is no number as it was published",
      beside: ["study.yaml": previous]),
  ]

  private static let previous =
    (SmallStudy.files["study.yaml"] ?? "") + "release: {previous: findings-v1.csv}\n"
}
