import Survey

extension JobEvaluation {
  /// The level and points of each factor, post by post.
  var postPoints: Finding {
    let points = material.posts.map(points)
    return ofPosts(
      finding(
        "posts", title: "posts, levels and points of each factor", base: .factors,
        rows: factorRows,
        columns: material.posts.map {
          TableColumn(question: nil, value: $0.id, label: $0.label, heading: "")
        }, measures: [.level, .points],
        cells: factorRows.indices.map { row in
          zip(material.posts, points).map { post, points in
            row < post.levels.count
              ? [Figure(.count(post.levels[row]), unit: "level"), points[row].figure]
              : [Figure(absent: .notApplicable, unit: "level"), total(points).figure]
          }
        }, caveats: [.gradesNoJob]))
  }

  /// Each post's total, and the band whose range holds it.
  var postTotals: Finding {
    let totals = material.posts.map { total(points(of: $0)) }
    return ofPosts(
      finding(
        "post-totals", title: "posts, totals", base: .factors,
        descriptors: ["Band range that holds the total"],
        rows: zip(material.posts, totals).map { post, total in
          TableRow(
            value: post.id, label: post.label, role: .part,
            descriptions: [bandName(total.value)])
        }, measures: [.points], cells: totals.map { [[$0.figure]] }, caveats: [.gradesNoJob]))
  }

  /// How far each post's total lies from the range of each profile's totals.
  var postDistances: Finding {
    ofPosts(
      finding(
        "post-distances", title: "posts, totals beside those of each profile", base: .profileRanges,
        descriptors: ["Profile"],
        rows: pairs.map { row($0, $1, [$1.label]) },
        measures: [.minimum, .maximum, .points, .pointsBelow, .pointsAbove],
        cells: pairs.map { post, profile in
          let total = total(points(of: post))
          let range = self.total(of: profile)
          return [
            [
              range.lowest.figure, range.highest.figure, total.figure,
              distance(range.lowest - total), distance(total - range.highest),
            ]
          ]
        }, caveats: [.gradesNoJob]))
  }

  /// The factors for which each post's level is none of each profile's.
  var postFactors: Finding {
    ofPosts(
      finding(
        "post-factors", title: "posts, factors whose level is none of the profile's",
        base: .profileLevels, descriptors: ["Profile", "Which factors"],
        rows: pairs.map { post, profile in
          let labels = outside(post, profile).map { factors[$0].label }
          return row(post, profile, [profile.label, labels.joined(separator: "; ")])
        },
        measures: [.factorsOutside], bases: [factors.count],
        cells: pairs.map { [[.count(outside($0, $1).count, base: factors.count)]] },
        caveats: [.gradesNoJob]))
  }

  /// Each post with each profile.
  private var pairs: [(Post, JobProfile)] {
    material.posts.flatMap { post in material.profiles.map { (post, $0) } }
  }

  private func row(_ post: Post, _ profile: JobProfile, _ descriptions: [String]) -> TableRow {
    TableRow(
      value: "\(post.id)/\(profile.id)", label: post.label, role: .part,
      descriptions: descriptions)
  }

  /// How far beyond an end of a range; nothing on this side of it.
  private func distance(_ beyond: Points) -> Figure {
    .points(max(0, beyond.value), isSeen: beyond.isSeen)
  }

  private func points(of post: Post) -> [Points] {
    post.levels.enumerated().map { points($1, ofFactor: $0) }
  }

  private func total(_ points: [Points]) -> Points { points.reduce(.zero, +) }

  /// The factors, by their places, for which a post's level is none of a profile's.
  private func outside(_ post: Post, _ profile: JobProfile) -> [Int] {
    post.levels.indices.filter { !profile.entries[$0].levels.contains(post.levels[$0]) }
  }

  /// A table whose rows are the posts' and come from where they do.
  private func ofPosts(_ finding: Finding) -> Finding {
    var table = finding
    table.provenance = postProvenance
    return table
  }
}
