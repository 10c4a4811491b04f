import Survey

extension FigureAudit.PercentageCheck {
  /// The verdict in a few sentences, with the bases that fit and how the answers were taken.
  var words: String {
    ([condition + verdictWords] + [structureWords].compactMap(\.self)).joined(separator: " ")
  }

  private var verdictWords: String {
    let start = "\(audit.figures.map(\.words).listed()) can"
    switch audit.verdict {
    case .feasibleUnique(let counts):
      return "\(start) be had of \(base), in one way: \(counts.shares)."
    case .feasible: return "\(start) be had of \(base), in several ways."
    case .untestable(let reason):
      return "\(audit.figures.map(\.words).listed()) of \(base): \(reason.words)."
    case .impossibleUnder(let rounding, let others) where !audit.isImpossible:
      let ways = others.map(\.words).listed(by: "or")
      return "\(start)'t be had of \(base)\(lender == nil ? "" : ",") with \(rounding.words),"
        + " but can with: \(ways)."
    case .impossible, .impossibleUnder:
      return
        ([
          "\(start)'t be had of \(base), by any rounding that was tried.", why,
          fitting.words(upTo: largest),
        ].compactMap(\.self) + (fitting.isEmpty ? [mostTelling].compactMap(\.self) : []))
        .joined(separator: " ")
    }
  }

  private var base: String { audit.base.printed(for: lender) }

  private var condition: String {
    guard isConditional else { return "" }
    return switch audit.structure {
    case .partition, .responses: "if these are all the answers, "
    case .incomplete, .multiple: "if nobody gave several answers, "
    }
  }

  /// How the answers were taken to hang together, of which one figure by itself says nothing.
  private var structureWords: String? {
    guard audit.figures.count > 1, audit.base <= 1_000_000 else { return nil }
    let taken = isStructureDeclared ? "By the codebook" : "Taken to be"
    return switch audit.structure {
    case .partition: "\(taken) all the answers, one a person\(otherwiseWords)."
    case .incomplete: "\(taken) not all the answers, one a person\(otherwiseWords)."
    case .multiple:
      isStructureDeclared
        ? "By the codebook people could give several answers."
        : "Taken to be several answers a person, as they make more than 100 %."
    case .responses: "They are percentages of answers, not of people."
    }
  }

  private var otherwiseWords: String {
    isConditional ? "; with several answers a person they can be had" : ""
  }

  /// Why not: the figure that asks for most people, or what the counts add up to.
  private var why: String? {
    let failing = audit.checks.filter { $0.counts == nil }
    let worst = failing.max { ($0.smallestBase ?? .max) < ($1.smallestBase ?? .max) }
    return worst?.words(on: audit.base, of: audit.structure) ?? audit.sumWords
  }

  /// The reading that explains the figures, where it explains fewer than half of random ones.
  private var mostTelling: String? {
    audit.readings.first { ($0.chance?.share ?? 1) < 0.5 }.map {
      "A reading that explains it, among others: \($0.words(insteadOf: audit.base))."
    }
  }
}

extension Int {
  /// A base with the group it is printed for, where figures don't state it themselves.
  func printed(for lender: String?) -> String {
    printed + (lender.map { ", the base printed for \($0.spaced)" } ?? "")
  }
}

extension [FigureAudit.FittingBase] {
  /// The bases that fit, with their counts; none up to the largest in print may.
  fileprivate func words(upTo largest: Int) -> String {
    guard !isEmpty else {
      return "By rounding to the nearest, no other base up to \(largest.printed) fits either."
    }
    return "They can be had of " + map(\.words).listed(by: "or") + "."
  }
}

extension FigureAudit.FittingBase {
  fileprivate var words: String {
    let printedFor = groups.map(\.spaced).listed()
    let details = [counts?.shares, groups.isEmpty ? nil : "a base printed for \(printedFor)"]
      .compactMap(\.self)
    return base.printed + (details.isEmpty ? "" : " (\(details.joined(separator: "; ")))")
  }
}

extension [Int] {
  fileprivate var shares: String { map(\.printed).listed() }
}
