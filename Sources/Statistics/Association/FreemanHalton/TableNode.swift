import Foundation

/// What is left of a table when some of its columns are filled: row totals still to be met by columns
/// still to be filled.
struct TableNode {
  let rows: [Int]
  let columns: ArraySlice<Int>
  /// ln Σ Π 1/xᵢⱼ! over all ways xᵢⱼ of filling the rest, ln n! − Σ ln rᵢ! − Σ ln cⱼ!.
  let logOfTables: Int
  /// No way of filling the rest has a smaller Σ ln xᵢⱼ!.
  let smallestSum: Int
  /// No way of filling the rest has a larger Σ ln xᵢⱼ!.
  let largestSum: Int

  var nextColumn: Int { columns[columns.startIndex] }

  init(rows: [Int], columns: ArraySlice<Int>, _ logFactorials: LogFactorials) {
    self.rows = rows
    self.columns = columns
    let margins = (rows + columns).reduce(0) { $0 + logFactorials[$1] }
    logOfTables = logFactorials[rows.reduce(0, +)] - margins
    smallestSum = lowerBound(rows, columns, logFactorials)
    largestSum = min(
      upperBound(rows, Array(columns.reversed()), logFactorials),
      upperBound(Array(columns), rows.reversed(), logFactorials))
  }
}

/// Bounds Σ ln xᵢⱼ! from below by weak duality.
///
/// For any numbers tᵢⱼ = uᵢ + vⱼ the margins fix Σ tᵢⱼ xᵢⱼ, so Σ ln xᵢⱼ! is at least that plus the sum
/// of each cell's own least ln x! − tᵢⱼ x. That least is at the whole part of e^tᵢⱼ. Expected counts of a
/// table with half a person more in each cell make tᵢⱼ that are close to the best.
private func lowerBound(
  _ rows: [Int], _ columns: ArraySlice<Int>, _ logFactorials: LogFactorials
) -> Int {
  let rows = rows.filter { $0 > 0 }
  let wider = rows.map { Double($0) + Double(columns.count) / 2 }
  let taller = columns.map { Double($0) + Double(rows.count) / 2 }
  let all = wider.reduce(0, +)
  var bound = -Double(rows.reduce(0, +)) * log(all)
  for (total, half) in zip(rows, wider) { bound += Double(total) * log(half) }
  for (total, half) in zip(columns, taller) { bound += Double(total) * log(half) }
  var cells = 0
  for row in wider {
    for column in taller {
      let expected = row * column / all
      let likeliest = Int(expected)
      cells += logFactorials[likeliest]
      bound -= Double(likeliest) * log(expected)
    }
  }
  return cells + LogFactorials.units(bound)
}

/// Bounds Σ ln xᵢⱼ! from above by letting each line fill the longest cross lines to the brim.
///
/// ln x! is convex, so a line's sum is largest where its people are in as few cells as can be.
private func upperBound(
  _ lines: [Int], _ crossLines: [Int], _ logFactorials: LogFactorials
) -> Int {
  lines.reduce(0) { bound, line in
    var (left, sum) = (line, bound)
    for room in crossLines where left > 0 {
      sum += logFactorials[min(left, room)]
      left -= min(left, room)
    }
    return sum
  }
}
