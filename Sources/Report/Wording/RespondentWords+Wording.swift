import Survey

extension RespondentWords {
  /// So many of them.
  func counted(_ count: Int) -> String { count.counted(one, many) }

  /// Those with a valid answer, after their number.
  var whoAnswered: String {
    switch nature {
    case .people: "who answered"
    case .things: "with an answer"
    }
  }

  /// Any of them whom a question passed by.
  var whoeverWasNotAsked: String {
    switch nature {
    case .people: "whoever was not asked a question"
    case .things: "a \(one) to which a question does not apply"
    }
  }

  /// All who could have answered, after their number.
  var whoWereAsked: String {
    switch nature {
    case .people: "who were asked, with or without an answer"
    case .things: "with or without an answer"
    }
  }

  /// So many without an answer.
  func missing(_ count: Int) -> String {
    switch nature {
    case .people: "\(count.printed) who \(count.were) asked and gave no answer"
    case .things: "\(count.printed) without an answer"
    }
  }

  /// So many whom a question doesn't concern; `reason` follows what is said of them.
  func notAsked(_ count: Int, orElse reason: String, routing: String?) -> String {
    switch nature {
    case .people:
      "\(count.printed) who \(count.were) not asked\(reason)"
        + (routing.map { " (the question went to those \($0))" } ?? "")
    case .things:
      "\(count.printed) to which the question does not apply\(reason)"
        + (routing.map { " (it applies to those \($0))" } ?? "")
    }
  }

  /// That a question with several answers has more answers than those who gave them.
  func severalAnswers(_ respondents: Int, _ answers: Int) -> String {
    let each = counted(respondents)
    let all = answers.counted("answer")
    return switch nature {
    case .people: "\(heading) could give several answers: \(each) gave \(all)."
    case .things:
      "Each \(one) can have several answers: \(each) \(respondents == 1 ? "has" : "have") \(all)."
    }
  }

  /// What the numbers of a ranking are of.
  func ranking(_ count: Int) -> String {
    let ranked = nature == .people ? "who ranked any item" : "with any item ranked"
    let own = nature == .people ? "who ranked the item" : "with the item ranked"
    return
      "Ranked first, and per cent: of the \(counted(count)) \(ranked), those with the item in the"
      + " first place. Mean rank: of those \(own); 1 is the highest rank."
  }

  /// That one of them can have several answers to a question.
  func severalAnswers(to question: String) -> String {
    switch nature {
    case .people: "\(heading) could give several answers to ‘\(question)’"
    case .things: "Each \(one) can have several answers to ‘\(question)’"
    }
  }

  /// That so many have none of a question's options.
  func lack(_ count: Int) -> String {
    "\(count == 1 ? "has" : "have") none of the options"
  }

  /// The base of a question with several answers each, which isn't the sum of the rows above it.
  func everyone(_ rule: BreakdownPlan.BaseRule) -> String {
    switch (nature, rule) {
    case (.people, .answered): "All who answered"
    case (.people, .asked): "All who were asked"
    case (.things, .answered): "All with an answer"
    case (.things, .asked): "All \(many)"
    }
  }
}

extension Int {
  var were: String { self == 1 ? "was" : "were" }
}
