import Survey

/// The totals that weights are fitted to by one question, held against the answers to it.
struct ReadMargin {
  let question: Question
  let margin: Margin
  /// One total an option, in the options' order.
  let totals: [DecimalNumber]
  /// The file they stand in; `nil` where the study file states them.
  let file: MarginFile?
  private let folder: StudyFolder

  init(
    _ margin: Margin, of question: Question, in folder: StudyFolder
  ) throws(RejectedInput) {
    self.question = question
    self.margin = margin
    self.folder = folder
    switch margin.origin {
    case .stated(let totals):
      self.totals = totals
      file = nil
    case .file(let name):
      let read = try MarginFile(
        name, of: question.id, question.optionList ?? OptionList(options: []), in: folder)
      totals = read.totals
      file = read
    }
  }

  /// What keeps the weights from being fitted: respondents without an answer, options that nobody
  /// chose and whose total is above zero, and options that somebody chose and whose total is zero.
  func faults(_ answers: Answers, _ respondents: RespondentWords) -> [Diagnostic] {
    let codes = answers.states
    let first = Int(AnswerCodes.firstValue)
    let counts = codes.distribution(below: first + totals.count, among: nil)
    let silent = counts[..<first].reduce(0, +)
    let ofNobody =
      silent == 0
      ? []
      : [
        fault(
          "weights are fitted to '\(question.id.name)', to which \(respondents.counted(silent))"
            + " gave no answer",
          remedy:
            "leave their rows out with a rule under 'rows' of the source, or take the question"
            + " off the totals: nobody can be weighted by an answer that isn't there")
      ]
    let people = DecimalNumber(units: codes.count, decimals: 0)
    let ofShares =
      totals.sum.difference(from: people) >= 0
      ? []
      : [
        fault(
          "the totals of '\(question.id.name)' add to \(totals.sum), fewer than the"
            + " \(respondents.counted(codes.count)) there are",
          remedy: "write how many people there are of each answer, not shares of them")
      ]
    return ofNobody + ofShares
      + totals.indices.compactMap { fault(ofOption: $0, counts[first + $0], respondents) }
  }

  private func fault(
    ofOption option: Int, _ count: Int, _ respondents: RespondentWords
  ) -> Diagnostic? {
    let value = question.optionList?.options[option].value ?? ""
    let what = "'\(value)' of '\(question.id.name)'"
    if count == 0, totals[option].units > 0 {
      return fault(
        "the total of \(what) is \(totals[option]), and no \(respondents.one) has that answer",
        ofOption: option,
        remedy: "put it together with another option under 'derived' ('groups'), and weight by that"
          + " question")
    }
    guard count > 0, totals[option].units == 0 else { return nil }
    return fault(
      "the total of \(what) is 0, and \(respondents.counted(count))"
        + " \(count == 1 ? "has" : "have") that answer", ofOption: option,
      remedy: "correct the total, or leave the rows out with a rule under 'rows' of the source")
  }

  /// That another margin adds to another total.
  func fault(differingFrom other: ReadMargin) -> Diagnostic? {
    guard totals.sum.difference(from: other.totals.sum) != 0 else { return nil }
    return fault(
      "the totals of '\(other.question.id.name)' add to \(other.totals.sum), and those of"
        + " '\(question.id.name)' to \(totals.sum)", remedy: StudyFileReader.rescaling)
  }

  private func fault(
    _ message: String, ofOption option: Int? = nil, remedy: String
  ) -> Diagnostic {
    guard let file else {
      return Diagnostic(
        path: folder.studyFile,
        position: FilePosition(line: margin.place.line, column: margin.place.column),
        message: message, remedy: remedy, sourceLine: folder.line(margin.place.line))
    }
    return option.map { file.fault(message, ofOption: $0, remedy: remedy) }
      ?? file.material.fault(message, remedy: remedy)
  }
}

extension RespondentWords {
  /// So many of them, as words.
  fileprivate func counted(_ count: Int) -> String { count == 1 ? "1 \(one)" : "\(count) \(many)" }
}
