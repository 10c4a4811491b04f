import Survey

/// The counters behind a tabulation: for each column, one for each state an answer can be in.
struct Tally {
  private let valueCount: Int
  private let nets: [Net]
  private let columnCount: Int
  /// Of each column: not asked, missing, answered, then the values, then the nets.
  private var counts: [Int]
  private static let notAsked = 0
  private static let missing = 1
  private static let answered = 2
  private static let firstValue = 3
  private var stride: Int { Self.firstValue + valueCount + nets.count }

  init(of question: Question, _ answers: Answers, columns: Int) {
    nets = question.optionList?.nets ?? []
    columnCount = columns
    valueCount =
      switch answers {
      case .single: question.optionList?.options.count ?? 0
      case .multiple(let selections): selections.optionCount
      case .number(_, let values): values.count
      case .ranking(let rankings): rankings.itemCount * rankings.itemCount
      }
    counts = Array(
      repeating: 0, count: columns * (Self.firstValue + valueCount + nets.count))
  }

  var columns: [Tabulation.Column] { (0..<columnCount).map(column) }

  /// Counts every member in each banner column the respondent stands in.
  mutating func count(_ answers: Answers, among members: Membership, by places: BannerPlaces) {
    switch answers {
    case .single(let codes), .number(let codes, _):
      codes.forEach { respondent, code in
        guard members.contains(respondent) else { return }
        places.forEachColumn(of: respondent) { add(code, to: $0) }
      }
    case .multiple(let selections):
      for respondent in 0..<selections.count where members.contains(respondent) {
        places.forEachColumn(of: respondent) { add(selections, of: respondent, to: $0) }
      }
    case .ranking(let rankings):
      for respondent in 0..<rankings.count where members.contains(respondent) {
        places.forEachColumn(of: respondent) { add(rankings, of: respondent, to: $0) }
      }
    }
  }

  /// Counts every member once in the only column there is.
  mutating func count(_ answers: Answers, among members: Membership) {
    switch answers {
    case .single(let codes), .number(let codes, _):
      let size = Int(AnswerCodes.firstValue) + valueCount
      for (code, count) in codes.distribution(below: size, among: members.flags).enumerated() {
        add(code, to: 0, times: count)
      }
    case .multiple(let selections):
      for respondent in 0..<selections.count where members.contains(respondent) {
        add(selections, of: respondent, to: 0)
      }
    case .ranking(let rankings):
      for respondent in 0..<rankings.count where members.contains(respondent) {
        add(rankings, of: respondent, to: 0)
      }
    }
  }

  @inline(__always)
  private mutating func add(_ code: Int, to column: Int, times: Int = 1) {
    let start = column * stride
    guard code >= Int(AnswerCodes.firstValue) else {
      counts[start + (code == Int(AnswerCodes.missing) ? Self.missing : Self.notAsked)] += times
      return
    }
    counts[start + Self.answered] += times
    let value = code - Int(AnswerCodes.firstValue)
    counts[start + Self.firstValue + value] += times
    for (place, net) in nets.enumerated() where net.members.contains(value) {
      counts[start + Self.firstValue + valueCount + place] += times
    }
  }

  private mutating func add(_ selections: Selections, of respondent: Int, to column: Int) {
    let start = column * stride
    switch selections.states[respondent] {
    case AnswerCodes.notAsked: counts[start + Self.notAsked] += 1
    case AnswerCodes.missing: counts[start + Self.missing] += 1
    default:
      counts[start + Self.answered] += 1
      for option in 0..<valueCount where selections.contains(option, by: respondent) {
        counts[start + Self.firstValue + option] += 1
      }
      for (place, net) in nets.enumerated()
      where net.members.contains(where: { selections.contains($0, by: respondent) }) {
        counts[start + Self.firstValue + valueCount + place] += 1
      }
    }
  }

  private mutating func add(_ rankings: Rankings, of respondent: Int, to column: Int) {
    let start = column * stride
    switch rankings.states[respondent] {
    case AnswerCodes.notAsked: counts[start + Self.notAsked] += 1
    case AnswerCodes.missing: counts[start + Self.missing] += 1
    default:
      counts[start + Self.answered] += 1
      for item in 0..<rankings.itemCount {
        let rank = rankings.rank(of: item, by: respondent)
        guard rank > 0 else { continue }
        counts[start + Self.firstValue + item * rankings.itemCount + rank - 1] += 1
      }
    }
  }

  private func column(_ column: Int) -> Tabulation.Column {
    let start = column * stride
    let values = start + Self.firstValue
    return Tabulation.Column(
      notAsked: counts[start + Self.notAsked], missing: counts[start + Self.missing],
      answered: counts[start + Self.answered], values: Array(counts[values..<values + valueCount]),
      nets: Array(counts[values + valueCount..<start + stride]))
  }
}
