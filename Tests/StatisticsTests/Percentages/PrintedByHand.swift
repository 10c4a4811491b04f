import Statistics

/// Prints a count as a percentage, in units, by long division: every figure the rounding allows.
///
/// Written apart from the program's own intervals, as what they are tested against.
func printed(_ count: Int, of base: Int, whole: Int, _ rounding: PrintRounding) -> [Int] {
  let (down, rest) = (count * whole).quotientAndRemainder(dividingBy: base)
  let up = rest == 0 ? down : down + 1
  let half = 2 * rest - base
  switch rounding {
  case .truncate: return [down]
  case .ceiling: return [up]
  case .doubleRounding(let extraDecimals):
    let finer = (0..<extraDecimals).reduce(1) { power, _ in power * 10 }
    let once = printed(count, of: base, whole: whole * finer, .halfUp)
    return once.flatMap { printed($0, of: finer, whole: 1, .halfUp) }
  case .halfUp, .halfDown, .halfEven, .either:
    guard half == 0 else { return [half > 0 ? up : down] }
    switch rounding {
    case .halfUp: return [up]
    case .halfDown: return [down]
    case .halfEven: return [down.isMultiple(of: 2) ? down : up]
    default: return [down, up]
    }
  }
}

/// Prints counts as a column by largest remainders: every column that some choice of ties allows.
func printedByRemainders(_ counts: [Int], whole: Int) -> Set<[Int]> {
  let base = counts.reduce(0, +)
  let quotas = counts.map { ($0 * whole).quotientAndRemainder(dividingBy: base) }
  let left = whole - quotas.reduce(0) { $0 + $1.quotient }
  let order = quotas.map(\.remainder).sorted(by: >)
  guard left > 0 else { return [quotas.map(\.quotient)] }
  let threshold = order[left - 1]
  let ties = counts.indices.filter { quotas[$0].remainder == threshold }
  let raised = counts.indices.filter { quotas[$0].remainder > threshold }
  return Set(
    subsets(of: ties, size: left - raised.count).map { chosen in
      counts.indices.map { quotas[$0].quotient + ((raised + chosen).contains($0) ? 1 : 0) }
    })
}

func subsets(of elements: [Int], size: Int) -> [[Int]] {
  guard size > 0 else { return [[]] }
  return elements.indices.flatMap { index in
    subsets(of: Array(elements[(index + 1)...]), size: size - 1).map { [elements[index]] + $0 }
  }
}

/// Lists every way to divide a number into so many parts, zero or more.
func divisions(of total: Int, into parts: Int) -> [[Int]] {
  guard parts > 1 else { return [[total]] }
  return (0...total).flatMap { first in
    divisions(of: total - first, into: parts - 1).map { [first] + $0 }
  }
}

/// Lists every choice of one element from each list.
func combinations<Element>(_ lists: [[Element]]) -> [[Element]] {
  lists.reduce([[]]) { chosen, list in chosen.flatMap { begun in list.map { begun + [$0] } } }
}

func percentages(_ units: [Int]) -> [PrintedPercentage] {
  units.map { PrintedPercentage(.exactly($0), decimals: 0) }
}
