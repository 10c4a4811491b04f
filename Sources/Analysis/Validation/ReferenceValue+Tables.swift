import Statistics
import Survey

extension ReferenceValue {
  private var table: ContingencyTable? { data.counts("table").flatMap { ContingencyTable($0) } }

  /// A number of Pearson's test.
  var chiSquared: Double? {
    guard let table else { return nil }
    let test = PearsonChiSquared(table)
    return switch quantity {
    case .statistic: test.chiSquared
    case .degreesOfFreedom: Double(test.degreesOfFreedom)
    case .p: test.pValue
    case .cramersV: cramersV(table)
    case .contingency: contingencyCoefficient(table)
    default: nil
    }
  }

  var likelihoodRatio: Double? {
    table.map { LikelihoodRatioTest($0) }.flatMap {
      testNumber(statistic: $0.gSquared, df: Double($0.degreesOfFreedom), p: $0.pValue)
    }
  }

  /// The residual of one cell.
  var adjustedResidual: Double? {
    guard let table else { return nil }
    let residuals = PearsonChiSquared(table).adjustedResiduals
    guard quantity == .value, let row = data.whole("row"), let column = data.whole("column"),
      residuals.indices.contains(row - 1), residuals[row - 1].indices.contains(column - 1)
    else { return nil }
    return residuals[row - 1][column - 1]
  }

  /// An exact p-value.
  var exact: Double? {
    guard let table else { return nil }
    if let test = FisherExactTest(table) {
      return switch quantity {
      case .p: test.pValue
      case .oneSidedP: min(test.lowerPValue, test.upperPValue)
      default: nil
      }
    }
    return quantity == .p ? FreemanHaltonTest(table)?.pValue : nil
  }

  var twoProportions: Double? {
    guard let k = data.wholes("k")?.first, let n = data.wholes("n")?.first, k.count == 2,
      n.count == 2, zip(k, n).allSatisfy({ 0 <= $0 && $0 <= $1 }),
      let test = TwoProportionTest(successes: k[0], of: n[0], and: k[1], of: n[1])
    else { return nil }
    return switch quantity {
    case .statistic: test.z
    case .correctedStatistic: test.correctedChiSquared
    case .p: test.pValue
    case .correctedP: test.correctedPValue
    default: nil
    }
  }

  var mcNemar: Double? {
    guard let table = data.counts("table"), table.count == 2, table[0].count == 2,
      let test = McNemarTest(
        PairedTable(
          both: table[0][0], onlyFirst: table[0][1], onlySecond: table[1][0], neither: table[1][1]))
    else { return nil }
    return switch quantity {
    case .statistic: test.chiSquared
    case .correctedStatistic: test.correctedChiSquared
    case .p: test.pValue
    case .correctedP: test.correctedPValue
    case .exactP: test.exactPValue
    default: nil
    }
  }

  var cochranArmitage: Double? {
    guard let k = data.wholes("k")?.first, let n = data.wholes("n")?.first,
      let scores = data.wholes("scores")?.first, k.count == n.count, k.count == scores.count,
      zip(k, n).allSatisfy({ 0 <= $0 && $0 <= $1 }),
      let test = CochranArmitageTest(
        zip(zip(k, n), scores).map { .init(successes: $0.0, of: $0.1, score: $1) })
    else { return nil }
    return switch quantity {
    case .statistic: test.chiSquared
    case .p: test.pValue
    default: nil
    }
  }

  /// The number that is asked for of a test.
  func testNumber(statistic: Double, df: Double, p: Double) -> Double? {
    switch quantity {
    case .statistic: statistic
    case .degreesOfFreedom: df
    case .p: p
    default: nil
    }
  }
}
