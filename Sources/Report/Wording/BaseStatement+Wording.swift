import Disclosure
import Survey

extension ClearedTable {
  /// Who the table's numbers are of, and who isn't in them.
  func baseWords(_ codebook: Codebook) -> [String] {
    switch base.rule {
    case .respondents(let rule): [respondentsWords(rule, codebook), outsideWords(codebook)]
    case .interviewed:
      ["Base: \(interviewedBases)\(segmentWords(codebook)), whether or not they raised a theme."]
    case .eachFigure:
      ["Base: a published figure's base is as stated in the source; a recomputed one's is the"
        + " respondents of its group who answered."]
    }
  }

  private func respondentsWords(
    _ rule: BreakdownPlan.BaseRule, _ codebook: Codebook
  ) -> String {
    let all = bases.first ?? 0
    let who = "\(all.printed) \(all == 1 ? "respondent" : "respondents")\(segmentWords(codebook))"
    guard question != nil else { return "Base: \(who)." }
    switch rule {
    case .answered: return "Base: \(who) who answered."
    case .asked: return "Base: \(who) who were asked, with or without an answer."
    }
  }

  private func outsideWords(_ codebook: Codebook) -> String {
    var parts: [String] = []
    for (row, cells) in zip(rows, cells) {
      guard let count = cells.first?.first?.value?.units else { continue }
      if row.role == .missing { parts.append("\(count.printed) asked without an answer") }
      if row.role == .notAsked, let asked = base.askedWhen {
        parts.append(
          "\(count.printed) not asked (the question went to those with"
            + " \(asked.words(codebook)))")
      }
    }
    return parts.isEmpty ? "" : "Not in the base: \(parts.joined(separator: "; "))."
  }

  private func segmentWords(_ codebook: Codebook) -> String {
    base.segment.map { " with \($0.condition.words(codebook))" } ?? ""
  }

  private var interviewedBases: String {
    zip(columns, bases).map { column, base in
      column.question == nil
        ? "\(base.printed) \(base == 1 ? "respondent" : "respondents") in all"
        : "\(column.label) \(base.printed)"
    }.joined(separator: ", ")
  }
}

extension Condition {
  /// The condition in the codebook's labels.
  func words(_ codebook: Codebook) -> String {
    terms.map { term in
      let question = codebook[term.question]
      let labels = term.options.compactMap { question.optionList?.options[$0].label }
      return "\u{2018}\(labels.joined(separator: "\u{2019} or \u{2018}"))\u{2019} for"
        + " \u{2018}\(question.label)\u{2019}"
    }.joined(separator: " and ")
  }
}
