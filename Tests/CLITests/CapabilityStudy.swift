import TestSupport

/// A little framework with self-assessments that runs without a fault.
enum CapabilityStudy {
  static let files = [
    "study.yaml": """
    study: small
    title: A small framework
    provenance: observed
    sources:
      framework: {file: framework.csv, format: framework}
      levels: {file: levels.csv, format: framework-levels}
      items: {file: items.csv, format: framework-items}
      answers: {file: answers.csv, format: self-assessments, provenance: synthetic}
    plan:
      - capability-audit: framework
        name: audit
        title: A framework
        levels: levels
        items: items
        self_assessments: answers
        notes: [The framework was made for this test.]

    """,
    "framework.csv": """
    level,pillar,pillar_label,aspects
    low,practice,Practice,6
    low,learning,Learning,5
    high,practice,Practice,7
    high,learning,Learning,4

    """,
    "levels.csv": """
    level,label,stage,items,responsibilities,distinct_responsibilities,headlines
    low,Assistant,Before,2,14,14,3
    high,Practitioner,After,3,21,20,6

    """,
    "items.csv": """
    level,item,label
    low,KS.1,Listening
    low,KS.2,Acting
    high,KS.1,Listening
    high,KS.3,Leading
    high,KS.2,Judging

    """,
    "answers.csv": """
    respondent,level,low:KS.1,low:KS.2,high:KS.1,high:KS.2,high:KS.3
    R1,low,yes,partly,yes,no,
    R2,low,yes,yes,yes,yes,yes
    R3,high,,,yes,partly,

    """,
  ]

  /// Writes the study into a folder, with one of its files replaced.
  static func write(into folder: ScratchFolder, replacing spoilt: [String: String] = [:]) throws {
    for (path, text) in files.merging(spoilt, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: path)
    }
  }
}
