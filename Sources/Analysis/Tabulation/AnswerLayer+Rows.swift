import Survey

extension AnswerLayer {
  /// The layers of a question's answers, which count towards the counters of a column.
  static func rows(_ answers: Answers, _ counters: ColumnCounters) -> [AnswerLayer] {
    switch answers {
    case .single(let codes), .number(let codes, _): [AnswerLayer(values: codes, counters)]
    case .multiple(let selections): rows(selections, counters)
    case .ranking(let rankings): rows(rankings, counters)
    }
  }

  private init(values codes: AnswerCodes, _ counters: ColumnCounters) {
    var lists = CounterLists(notAsked: [counters.notAsked], missing: [counters.missing])
    for value in 0..<counters.valueCount {
      lists.append([counters.answered, counters.value(value)] + counters.nets(ofAny: [value]))
    }
    self.init(codes: codes, counters: lists)
  }

  private static func rows(
    _ selections: Selections, _ counters: ColumnCounters
  ) -> [AnswerLayer] {
    let stretches = selections.stretches
    // The options of a net may stand in several layers, unless there is only one.
    let nets = stretches.count == 1 ? [] : netLayers(selections, counters)
    return stretches.map { stretch in
      let isFirst = stretch.lowerBound == 0
      var lists = CounterLists(
        notAsked: isFirst ? [counters.notAsked] : [], missing: isFirst ? [counters.missing] : [])
      lists.append(choicesAmong: stretch) { chosen in
        (isFirst ? [counters.answered] : []) + chosen.map(counters.value)
          + (stretches.count == 1 ? counters.nets(ofAny: chosen) : [])
      }
      return AnswerLayer(codes: selections.choices(of: stretch), counters: lists)
    } + nets
  }

  private static func netLayers(
    _ selections: Selections, _ counters: ColumnCounters
  ) -> [AnswerLayer] {
    let several = Selections.optionsOfCode
    return stride(from: 0, to: counters.nets.count, by: several).map { first in
      let places = first..<min(first + several, counters.nets.count)
      var lists = CounterLists(notAsked: [], missing: [])
      lists.append(choicesAmong: places) { $0.map(counters.net) }
      return AnswerLayer(
        codes: selections.choices(ofAny: places.map { counters.nets[$0].members }),
        counters: lists)
    }
  }

  private static func rows(_ rankings: Rankings, _ counters: ColumnCounters) -> [AnswerLayer] {
    var states = CounterLists(notAsked: [counters.notAsked], missing: [counters.missing])
    states.append([counters.answered])
    return [AnswerLayer(codes: rankings.states, counters: states)]
      + (0..<rankings.itemCount).map { item in
        var lists = CounterLists()
        lists.append([])
        for rank in 0..<rankings.itemCount {
          lists.append([counters.value(item * rankings.itemCount + rank)])
        }
        return AnswerLayer(codes: rankings.ranks(of: item), counters: lists)
      }
  }
}
