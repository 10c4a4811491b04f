import Survey

extension Finding {
  /// Counts the respondents in all and in each segment.
  init(sampleOf study: Study, _ evidence: Evidence) {
    let responses = evidence.responses
    let all = responses.respondentCount
    let segments = study.segments.map { segment in
      (
        TableRow(
          value: segment.name, label: segment.condition.labels(study.codebook), role: .net),
        Membership(of: segment.condition, in: responses).count
      )
    }
    let rows =
      [(TableRow(value: "*", label: "All \(study.respondents.many)", role: .total), all)] + segments
    self.init(
      kind: .sample, name: "respondents-by-segment",
      title: "\(study.respondents.heading), in all and by segment", question: nil,
      base: BaseStatement(rule: .respondents(.asked), segment: nil, askedWhen: nil),
      descriptors: [], rows: rows.map(\.0), columns: [.total], measures: [.count], bases: [all],
      cells: rows.map { [[Figure.count($0.1, base: all)]] }, partsMakeWhole: false, caveats: [])
  }

  /// Counts, for each closed or numeric question, who was asked and who answered.
  init(answersOf study: Study, _ evidence: Evidence) {
    let responses = evidence.responses
    let everyone = Membership(of: nil, in: responses)
    let questions = study.codebook.questions.filter { responses.answers[$0.id] != nil }
    let cells = questions.map { question in
      let column =
        Tabulation(of: question, by: [], among: everyone, in: responses).total
      return [
        [column.asked, column.answered, column.missing, column.notAsked].map {
          Figure.count($0, base: responses.respondentCount)
        }
      ]
    }
    self.init(
      kind: .sample, name: "answers-by-question", title: "Answers to each question", question: nil,
      base: BaseStatement(rule: .respondents(.asked), segment: nil, askedWhen: nil),
      descriptors: [],
      rows: questions.map { TableRow(value: $0.id.name, label: $0.label, role: .part) },
      columns: [.total], measures: [.asked, .valid, .missing, .notAsked],
      bases: [responses.respondentCount], cells: cells, partsMakeWhole: false, caveats: [])
  }
}

extension Condition {
  /// The condition in the codebook's labels, as a row's heading.
  fileprivate func labels(_ codebook: Codebook) -> String {
    terms.map { term in
      let question = codebook[term.question]
      let options = question.optionList?.options ?? []
      let labels = term.options.map { options[$0].label }.joined(separator: " or ")
      return "\(question.label): \(labels)"
    }.joined(separator: "; ")
  }
}
