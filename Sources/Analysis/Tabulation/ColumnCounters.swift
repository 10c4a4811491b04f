import Survey

/// The places of one column's counters: for each state an answer can be in, each value, each net.
struct ColumnCounters {
  let valueCount: Int
  let nets: [Net]
  let notAsked = 0
  let missing = 1
  let answered = 2
  private let firstValue = 3

  init(of question: Question, _ answers: Answers) {
    nets = question.optionList?.nets ?? []
    valueCount =
      switch answers {
      case .single: question.optionList?.options.count ?? 0
      case .multiple(let selections): selections.optionCount
      case .number(_, let values): values.count
      case .ranking(let rankings): rankings.itemCount * rankings.itemCount
      }
  }

  var count: Int { firstValue + valueCount + nets.count }

  func value(_ place: Int) -> Int { firstValue + place }

  func net(_ place: Int) -> Int { firstValue + valueCount + place }

  /// The counters of the nets that have any of the values in them.
  func nets(ofAny values: [Int]) -> [Int] {
    nets.indices.filter { nets[$0].members.contains(where: values.contains) }.map(net)
  }

  /// Reads a column off its counters.
  func column(_ counts: ArraySlice<Int>) -> Tabulation.Column {
    let start = counts.startIndex
    let values = start + firstValue
    return Tabulation.Column(
      notAsked: counts[start + notAsked], missing: counts[start + missing],
      answered: counts[start + answered], values: Array(counts[values..<values + valueCount]),
      nets: Array(counts[(values + valueCount)...]))
  }
}
