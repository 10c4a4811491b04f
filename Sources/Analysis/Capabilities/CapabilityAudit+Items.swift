import Survey

extension CapabilityAudit {
  /// How many items each level has, and whether their numbers and labels hold together.
  var items: Finding {
    let measures: [Measure] = [
      .items, .numberingGaps, .outOfOrder, .repeatedLabels, .returningLabels,
    ]
    let rows = framework.items.indices.map { level -> [Int?] in
      let items = framework.items[level]
      let numbering = ItemNumbering(of: items)
      let keys = items.map(\.labelKey)
      let earlier = Set(framework.items[..<level].joined().map(\.labelKey))
      return [
        items.count, numbering?.gaps, numbering?.outOfOrder, keys.count - Set(keys).count,
        keys.count(where: earlier.contains),
      ]
    }
    let totals = measures.indices.map { measure -> Int? in
      let counts = rows.compactMap { $0[measure] }
      return counts.count == rows.count ? counts.reduce(0, +) : nil
    }
    return table(
      .items, "how its items are numbered and labelled", descriptors: [],
      rows: framework.levels.map { TableRow(value: $0.id, label: $0.label, role: .part) }
        + [.allLevels()],
      measures: measures,
      cells: (rows + [totals]).map { row in
        [row.map { $0.map { .count($0) } ?? Figure(absent: .notApplicable, unit: "count") }]
      }, caveats: [.itemsHaveNoPillar])
  }

  /// Items that come back under the same label, at the same or a later level, each label once.
  var returning: Finding {
    let all = framework.items.indices.flatMap { level in
      framework.items[level].map { (level: framework.levels[level], item: $0) }
    }
    let alike = Dictionary(grouping: all.indices) { all[$0].item.labelKey }
    let firsts = all.indices.filter { place in
      alike[all[place].item.labelKey].map { $0.count > 1 && $0.first == place } == true
    }
    return table(
      .returning, "items that come back under the same label",
      descriptors: ["Item", "What it asks", "Comes back as"],
      rows: firsts.map { place in
        let (level, item) = all[place]
        let others = (alike[item.labelKey] ?? []).dropFirst()
        return TableRow(
          value: "\(level.id):\(item.id)", label: level.label, role: .part,
          descriptions: [
            item.id, item.label,
            others.map { "\(all[$0].level.label) \(all[$0].item.id)" }.joined(separator: "; "),
          ])
      }, measures: [.items],
      cells: firsts.map { [[.count(alike[all[$0].item.labelKey]?.count ?? 0)]] })
  }
}

extension CapabilityFramework.Item {
  /// What makes two labels the same: neither capitals nor blanks do.
  fileprivate var labelKey: String {
    label.lowercased().split(separator: " ").joined(separator: " ")
  }
}
