import Survey

extension Finding {
  /// Counts, for each question, those eligible, asked, with anything entered, and with a valid
  /// answer; a round that didn't put a question has no numbers there.
  init(questionBasesOf rounds: [CountedRound], _ codebook: Codebook) {
    let questions = codebook.questions.map(\.id).filter { question in
      rounds.contains { $0.ledger[question] != nil }
    }
    self.init(
      kind: .bases, name: "question-bases", title: "How the base of each question comes about",
      question: nil, base: BaseStatement(rule: .questionBases, segment: nil, askedWhen: nil),
      descriptors: [], rows: questions.map { $0.row(in: rounds) },
      columns: rounds.map(\.column), measures: [.eligible, .asked, .answered, .valid],
      bases: rounds.map(\.ledger.rows.eligible),
      cells: questions.map { question in rounds.map { $0.ledger.figures(question) } },
      partsMakeWhole: false, caveats: [])
  }
}

extension Question.ID {
  /// Labelled as the last round that put the question did.
  fileprivate func row(in rounds: [CountedRound]) -> TableRow {
    let label = rounds.last { $0.ledger[self] != nil }?.codebook[self].label
    return TableRow(value: name, label: label ?? name, role: .part)
  }
}

extension ResponseLedger {
  fileprivate func figures(_ question: Question.ID) -> [Figure] {
    guard let answers = self[question] else {
      return (0..<4).map { _ in Figure(absent: .notApplicable, unit: "count") }
    }
    return [answers.eligible, answers.asked, answers.answered, answers.valid].map {
      .count($0, base: answers.eligible)
    }
  }
}
