import Survey

/// A table of the answers to a question, as far as it matters which charts can be drawn of it.
struct ChartedAnswers {
  let question: Question
  let banner: [Question]
  let percentage: BreakdownPlan.Percentage
  let base: BreakdownPlan.BaseRule
  let measures: [Measure]

  /// Why it can't be drawn so; `nil` where it can.
  func obstacle(to kind: ChartKind) -> String? {
    switch kind {
    case .bar: withoutNumbers
    case .grouped, .dots: banner.isEmpty ? ChartedTable.withoutGroups : withoutNumbers
    case .stacked: obstacleToStacks
    case .diverging: obstacleToDivergence
    case .line: ChartedTable.ofOneTime
    }
  }

  private var withoutNumbers: String? {
    let drawn: [Measure] = [.percent, .percentOfResponses, .count]
    return measures.contains(where: drawn.contains)
      ? nil : "'show' asks neither for 'percent' nor for 'count', which a chart is of"
  }

  private var obstacleToStacks: String? {
    guard measures.contains(.percent) else { return ChartedTable.withoutPercent }
    switch percentage {
    case .total:
      return "percentages of the whole table ('percent: total') make up neither a row nor a column"
    case .column: return obstacleToStacking(question, others: base == .asked ? 1 : 0)
    case .row:
      guard banner.count == 1, let across = banner.first else {
        return "percentages of rows are the parts of a whole where 'by' names one question"
      }
      guard !question.isMultipleResponse else {
        return "who gave several answers to \(question.quotedName) would stand in several bars"
      }
      return obstacleToStacking(across, others: 0)
    }
  }

  /// Why the answers to a question, with so many parts beside them, can't be parts of one bar.
  private func obstacleToStacking(_ parts: Question, others: Int) -> String? {
    guard !parts.isMultipleResponse else {
      return "\(parts.quotedName) may have several answers each, so the shares don't add to 100"
    }
    if case .nps = parts.kind {
      return "the eleven answers to \(parts.quotedName) are more than can be told apart"
    }
    return ChartedTable.tooMany(
      (parts.optionList?.options.count ?? 0) + others, "answers",
      of: parts.isOrdered ? ChartedTable.mostShades : ChartedTable.mostColours)
  }

  private var obstacleToDivergence: String? {
    guard case .scale(let list) = question.kind else {
      return "\(question.quotedName) is no scale, so nothing lies left and right of a middle"
    }
    guard measures.contains(.percent) else { return ChartedTable.withoutPercent }
    guard percentage == .column else {
      return
        "the answers to \(question.quotedName) are parts of a whole under 'percent: column' alone"
    }
    guard list.options.count > 1 else { return "a single answer has nothing to its left and right" }
    return ChartedTable.tooMany(list.options.count, "answers", of: ChartedTable.mostShades)
  }
}

extension Question {
  fileprivate var quotedName: String { "'\(id.name)'" }

  /// Whether its options go from little to much.
  fileprivate var isOrdered: Bool {
    if case .scale = kind { return true }
    if case .bands = layout.derivation { return true }
    return false
  }
}
