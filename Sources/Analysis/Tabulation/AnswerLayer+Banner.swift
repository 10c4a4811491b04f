import Survey

extension AnswerLayer {
  /// The layers of one banner question, which count towards columns.
  ///
  /// The columns from `first` on are its options'; the one after them is of whoever chose none.
  static func columns(of question: Question, in responses: Responses, from first: Int)
    -> [AnswerLayer]
  {
    let outside = first + (question.optionList?.options.count ?? 0)
    switch responses[question.id] {
    case .single(let codes):
      var lists = CounterLists(notAsked: [outside], missing: [outside])
      for column in first..<outside { lists.append([column]) }
      return [AnswerLayer(codes: codes, counters: lists)]
    case .multiple(let selections):
      return columns(selections, from: first, outside: outside)
    case .number, .ranking:
      preconditionFailure("a banner question has options")
    }
  }

  private static func columns(
    _ selections: Selections, from first: Int, outside: Int
  ) -> [AnswerLayer] {
    let stretches = selections.stretches
    let isOne = stretches.count == 1
    let absent = isOne ? [outside] : []
    return (isOne ? [] : [AnswerLayer(whetherAnyOf: selections, outside: outside)])
      + stretches.map { stretch in
        var lists = CounterLists(notAsked: absent, missing: absent)
        lists.append(choicesAmong: stretch) { chosen in
          chosen.isEmpty ? absent : chosen.map { first + $0 }
        }
        return AnswerLayer(codes: selections.choices(of: stretch), counters: lists)
      }
  }

  /// Who chose none at all, which no layer of some of the options can tell.
  private init(whetherAnyOf selections: Selections, outside: Int) {
    var lists = CounterLists(notAsked: [outside], missing: [outside])
    lists.append([outside])
    lists.append([])
    self.init(
      codes: selections.choices(ofAny: [Array(0..<selections.optionCount)]), counters: lists)
  }

  /// The same layer, in which everyone counts towards one more column.
  func counting(everyoneTowards column: Int) -> AnswerLayer {
    var lists = CounterLists()
    for code in 0..<size { lists.append([column] + counters[code]) }
    return AnswerLayer(codes: codes, counters: lists)
  }
}
