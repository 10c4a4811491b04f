import Survey

extension Selections {
  /// For each group of options, whether any of them was chosen.
  func grouped(_ groups: [[Int]]) -> Selections {
    var grouped = Selections(optionCount: groups.count)
    grouped.reserve(count)
    for respondent in 0..<count {
      guard states[respondent] >= AnswerCodes.firstValue else {
        grouped.appendMissing()
        if states[respondent] == AnswerCodes.notAsked { grouped.withdraw(respondent) }
        continue
      }
      grouped.append(
        chosen: groups.indices.filter { group in
          groups[group].contains { contains($0, by: respondent) }
        })
    }
    return grouped
  }
}
