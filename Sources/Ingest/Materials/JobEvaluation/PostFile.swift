import Survey

/// A file of posts: `post, label, factor, level`.
///
/// One row a post and factor, with the one level that was agreed; options in brackets may follow
/// it. The post's label stands on all its rows.
enum PostFile {
  private enum Column {
    static let post = 0
    static let label = 1
    static let factor = 2
    static let level = 3
  }

  /// Reads posts of which each has every factor of the chart once.
  static func read(
    _ source: SourceFile, _ chart: FactorPlan, in folder: StudyFolder
  ) throws(RejectedInput) -> (posts: [Post], material: MaterialFile) {
    let material = try MaterialFile(
      source, in: folder,
      columns: ["post", "label", "factor", "level"])
    let levels = material.rows.indices.map { level(material, row: $0, chart) }
    let faults =
      material.nameFaults(column: Column.post, "the post", hasSeveralRows: true)
      + material.emptyFaults(column: Column.label, "the post's label", by: Column.post)
      + material.unequalFaults(column: Column.label, by: Column.post, "the label", of: "the post")
      + material.sharedLabelFaults(column: Column.label, by: Column.post, of: "the post")
      + material.factorFaults(column: Column.factor, by: Column.post, in: chart, of: "the post")
      + levels.compactMap(\.fault)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults.inOrder) }
    guard !material.rows.isEmpty else {
      throw RejectedInput(diagnostics: [
        material.fault("there is no post", remedy: "leave 'posts' out of the plan")
      ])
    }
    return (posts(material, levels.map(\.level), chart), material)
  }

  private static func level(
    _ material: MaterialFile, row: Int, _ chart: FactorPlan
  ) -> (level: Int, fault: Diagnostic?) {
    let texts = material.rows[row].texts
    let several = material.fault(
      "the level of a post is '\(texts[Column.level])' where one level belongs", row: row,
      column: Column.level, remedy: "give the level that was agreed for the post")
    do {
      let levels = try PrintedLevels(texts[Column.level], scores: 1).levels
      guard levels.count == 1 else { return (0, several) }
      let unknown = material.unknownLevel(
        levels, of: texts[Column.factor], row: row, column: Column.level, in: chart)
      return (levels[0], unknown)
    } catch .ambiguous {
      return (0, several)
    } catch {
      return (0, material.levelFault(error, row: row, column: Column.level))
    }
  }

  private static func posts(
    _ material: MaterialFile, _ levels: [Int], _ chart: FactorPlan
  ) -> [Post] {
    let rows = Dictionary(grouping: material.rows.indices) {
      material.rows[$0].texts[Column.post]
    }
    return rows.values.sorted { $0[0] < $1[0] }.map { own in
      Post(
        id: material.rows[own[0]].texts[Column.post],
        label: material.rows[own[0]].texts[Column.label],
        levels: chart.factors.compactMap { factor in
          own.first { material.rows[$0].texts[Column.factor] == factor.id }.map { levels[$0] }
        })
    }
  }
}
