/// Respondents numbered by the group they are in.
///
/// The groups' numbers have no gaps: they go from 0 to `count` − 1, in the order of each group's first
/// respondent.
struct Grouping: Sendable, Equatable {
  /// Each respondent's group.
  let groups: [Int]
  /// The first respondent of each group.
  let firsts: [Int]

  var count: Int { firsts.count }

  /// Groups the respondents who share a weight.
  init(by weights: [Double]) {
    guard let first = weights.first, weights.contains(where: { $0 != first }) else {
      self.init(groups: weights.map { _ in 0 }, firsts: weights.isEmpty ? [] : [0])
      return
    }
    // Zero and minus zero are one weight with two bit patterns.
    self.init(by: weights.map { Int(bitPattern: UInt(($0 + 0).bitPattern)) })
  }

  /// Groups the respondents who share a whole number.
  init(by keys: [Int]) {
    var known: [Int: Int] = [:]
    var firsts: [Int] = []
    let groups = keys.enumerated().map { respondent, key in
      if let group = known[key] { return group }
      known[key] = firsts.count
      firsts.append(respondent)
      return firsts.count - 1
    }
    self.init(groups: groups, firsts: firsts)
  }

  /// Makes every respondent a group of her own.
  static func alone(_ count: Int) -> Grouping {
    Grouping(groups: Array(0..<count), firsts: Array(0..<count))
  }

  private init(groups: [Int], firsts: [Int]) {
    self.groups = groups
    self.firsts = firsts
  }

  /// Divides every group by a second grouping of the same respondents.
  func crossed(with other: Grouping) -> Grouping {
    guard other.count > 1 else { return self }
    return Grouping(by: zip(groups, other.groups).map { $0 * other.count + $1 })
  }
}
