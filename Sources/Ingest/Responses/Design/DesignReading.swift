import Survey

/// The columns of weights and of the design, being read row by row.
struct DesignReading {
  private var weights: QuantityColumn?
  private var strata: GroupColumn?
  private var clusters: [GroupColumn]
  private var populations: [QuantityColumn]

  /// Takes the columns' names and where the field of each is found; `nil` where there are none.
  init?(_ names: DesignNames, cells: CellText, field: (String) -> Int) {
    guard !names.all.isEmpty else { return nil }
    weights = names.weights.map { QuantityColumn(field: field($0), cells: cells) }
    strata = names.strata.map { GroupColumn(field: field($0), cells: cells) }
    clusters = names.clusters.map { GroupColumn(field: field($0), cells: cells) }
    populations = names.populations.map { QuantityColumn(field: field($0), cells: cells) }
  }

  /// Takes the next rows, the first of which has a number.
  mutating func append(_ batch: RecordBatch, firstRow: Int) {
    weights?.append(batch, firstRow: firstRow)
    strata?.append(batch, firstRow: firstRow)
    for stage in clusters.indices { clusters[stage].append(batch, firstRow: firstRow) }
    for stage in populations.indices { populations[stage].append(batch, firstRow: firstRow) }
  }

  /// Takes the rows of a later piece of the file out of columns that are to be used again.
  mutating func append(emptying later: inout DesignReading, rowsBefore: Int) {
    if var own = later.weights.take() {
      weights?.append(emptying: &own, rowsBefore: rowsBefore)
      later.weights = own
    }
    if var own = later.strata.take() {
      strata?.append(emptying: &own, rowsBefore: rowsBefore)
      later.strata = own
    }
    for stage in clusters.indices {
      clusters[stage].append(emptying: &later.clusters[stage], rowsBefore: rowsBefore)
    }
    for stage in populations.indices {
      populations[stage].append(emptying: &later.populations[stage], rowsBefore: rowsBefore)
    }
  }

  /// Makes room for so many rows.
  mutating func reserve(_ rows: Int) {
    weights?.reserve(rows)
    strata?.reserve(rows)
    for stage in clusters.indices { clusters[stage].reserve(rows) }
    for stage in populations.indices { populations[stage].reserve(rows) }
  }

  var columns: DesignColumns {
    DesignColumns(
      weights: weights?.values, strata: strata?.groups, clusters: clusters.map(\.groups),
      populations: populations.map(\.values))
  }

  /// The field that a stage's population stands in.
  func field(ofPopulation stage: Int) -> Int { populations[stage].field }

  /// Cells that hold none of what belongs there, by what does.
  var faults: [(content: Content, faults: ValueFaults)] {
    [weights.map { (.weight, $0.faults) }, strata.map { (.stratum, $0.faults) }]
      .compactMap(\.self)
      + clusters.map { (.cluster, $0.faults) } + populations.map { (.population, $0.faults) }
  }

  /// What a cell of a column says.
  enum Content {
    case weight, stratum, cluster, population
  }
}
