import Survey

extension RespondentWords {
  /// What the lines of the account of a file's rows mean.
  func rowWords(_ invited: BaseStatement.Rule.Invited) -> [String] {
    let rows = [
      "Received: the rows of the file, one a \(one). Eligible: those of them that are counted in this"
        + " report."
    ]
    let rate =
      "Per cent: of those invited. Beside \u{2018}Received\u{2019} it is the response rate."
    return switch invited {
    case .known:
      ["Invited: how many were asked to take part, as the study file says."] + rows + [rate]
    case .knownOfSome:
      [
        "Invited: how many were asked to take part, as the study file says; [x] where it does not"
          + " say."
      ] + rows + [rate]
    case .unknown:
      rows
        + (nature == .people
          ? ["The study file does not say how many were invited, so there is no response rate."]
          : [])
    }
  }

  /// What the columns of the account of the questions' bases mean.
  func questionBaseWords(_ provenance: Provenance) -> [String] {
    let reported = provenance == .reconstructed ? ", as far as the source reports it" : ""
    return switch nature {
    case .people:
      [
        "Eligible: \(many) whose rows are counted. Asked: those of them to whom the question was"
          + " put\(reported). Answered: those of the asked who entered anything. Valid answer: those"
          + " whose entry counts, and is not a value that the study file takes for no answer, such as"
          + " \u{2018}prefer not to say\u{2019}.",
        "Where this report speaks of \(many) who answered, it means those with a valid answer.",
      ]
    case .things:
      [
        "Eligible: \(many) whose rows are counted. Applies: those of them to which the question"
          + " applies\(reported). With an entry: those of these with any entry. With a valid answer:"
          + " those whose entry counts, and is not a value that the study file takes for no answer,"
          + " such as \u{2018}not known\u{2019}.",
        "Where this report speaks of \(many) with an answer, it means a valid one.",
      ]
    }
  }
}
