import Survey

/// Where the columns of a banner stand among all that are counted.
///
/// The total is the first. Each banner question has a column for each of its options, and then one
/// for whoever chose none of them.
struct BannerColumns {
  private let questions: [Question]
  /// The columns of the options of each banner question.
  let options: [Range<Int>]
  let count: Int

  init(_ questions: [Question]) {
    var next = 1
    var options: [Range<Int>] = []
    for question in questions {
      let end = next + (question.optionList?.options.count ?? 0)
      options.append(next..<end)
      next = end + 1
    }
    self.questions = questions
    self.options = options
    count = next
  }

  /// What puts each member in the columns, in as few layers as counting them pays for.
  func layers(
    in responses: Responses, beside rows: [AnswerLayer], among members: Membership
  ) -> [AnswerLayer] {
    var layers = zip(questions, options).flatMap { question, places in
      AnswerLayer.columns(of: question, in: responses, from: places.lowerBound)
    }
    layers[0] = layers[0].counting(everyoneTowards: 0)
    let limit = Self.largestLayer(beside: rows, respondents: responses.respondentCount)
    return AnswerLayer.joined(layers, limit: limit).map { $0.keeping(members.flags) }
  }

  /// Codes that one layer of columns may have.
  ///
  /// A code has to fit in a byte with one to spare for those who aren't members, and the counters of
  /// all pairs with the rows' codes in the processor's nearest memory.
  private static func largestLayer(beside rows: [AnswerLayer], respondents: Int) -> Int {
    let nearCounters = 1 << 14
    let largestRow = rows.map(\.size).max() ?? 1
    return min(Int(UInt8.max), respondents, nearCounters / largestRow)
  }
}
