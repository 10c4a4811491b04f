import Survey
import Yams

/// How a column says that its option was chosen.
enum ChoiceMark: String, CaseIterable {
  /// By one of the words under 'selected'.
  case listed
  /// By the option's own value.
  case named
}

/// What it means that a respondent chose no option of a multiple response.
enum NothingChosen: String, CaseIterable {
  case answer, missing
}

/// What becomes of an answer from someone who wasn't asked.
enum OffRoute: String, CaseIterable {
  case fault
  case leaveOut = "leave_out"
}

extension StudyFileReader {
  /// What the study file says of cells that don't plainly hold an option.
  mutating func cellRules(_ fields: [QuestionKey: Entry], _ kind: Question.Kind) -> CellRules {
    let question = Question(
      id: Question.ID(""), text: "", kind: kind, layout: .column(""), missing: [], askedWhen: nil)
    let nothing = choice(
      fields[.nothingChosen], of: "'nothing_chosen'", default: NothingChosen.answer)
    let offRoute = choice(fields[.offRoute], of: "'off_route'", default: OffRoute.fault)
    if let entry = fields[.offRoute], fields[.askedWhen] == nil {
      fault(
        "'off_route' says what becomes of answers to a question that wasn't asked, and this one was"
          + " asked of everyone", at: entry.key, remedy: "remove it, or add 'asked_when'")
    }
    return CellRules(
      writeIns: writeIns(fields[.writeIns], question.optionList),
      noneIsUnanswered: nothing == .missing, leavesOutOffRoute: offRoute == .leaveOut)
  }

  private mutating func writeIns(_ entry: Entry?, _ list: OptionList?) -> Int? {
    guard let entry, let list, let value = text(entry.value, of: "'write_ins'") else { return nil }
    return position(of: value, at: entry.value, in: list)
  }
}
