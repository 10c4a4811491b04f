import Statistics
import Survey

extension CountedBreakdown {
  /// Whether the most frequent answer is that of more than half; of a multiple response, whether each
  /// is.
  var robustMajorities: [HangingFinding] {
    let (options, counts) = optionCounts
    let places =
      question.isMultipleResponse ? Array(options.indices) : Array(descending(counts).prefix(1))
    return places.compactMap { place in
      MajorityMargin(count: counts[place], of: robustBase).map { margin in
        let label = "‘\(options[place].label)’"
        let words =
          question.isMultipleResponse
          ? "\(label): \(margin.isMajority ? "more than half" : "half or fewer")"
          : margin.isMajority
            ? "\(label) has more than half" : "\(label) has half or fewer"
        return HangingFinding(
          "majority:\(options[place].value)", words, changes: margin.people, base: robustBase)
      }
    }
  }

  /// Whether each net is that of more than half; a net of all answers can't be otherwise.
  var robustNets: [HangingFinding] {
    let list = question.optionList
    return zip(list?.nets ?? [], tabulation.total.nets).compactMap { net, count in
      guard Set(net.members).count < list?.options.count ?? 0 else { return nil }
      return MajorityMargin(count: count, of: robustBase).map { margin in
        HangingFinding(
          "majority:net:\(net.name)",
          "‘\(net.label)’: \(margin.isMajority ? "more than half" : "half or fewer")",
          changes: margin.people, base: robustBase)
      }
    }
  }

  /// Which of the two most frequent answers comes first; `nil` where there are none.
  var robustOrder: HangingFinding? {
    let (options, counts) = optionCounts
    let places = descending(counts)
    guard places.count > 1, let margin = LeadMargin(counts: counts) else { return nil }
    let (first, second) = (options[places[0]], options[places[1]])
    return HangingFinding(
      "order:\(first.value)/\(second.value)",
      margin.gap == 0
        ? "‘\(first.label)’ and ‘\(second.label)’ are level"
        : "‘\(first.label)’ comes before ‘\(second.label)’",
      changes: max(1, margin.peopleToEndLead), base: robustBase)
  }

  var robustBase: Int { plan.base.base(of: tabulation.total) }

  private var optionCounts: ([ResponseOption], [Int]) {
    (question.optionList?.options ?? [], tabulation.total.values)
  }

  /// The places of counts, the largest first, equal ones as they stand.
  private func descending(_ counts: [Int]) -> [Int] {
    counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
  }
}
