import Survey
import Yams

enum WeightsKey: String, CaseIterable {
  case column, rake, cap, floor
  case postStratify = "post_stratify"
}

extension StudyFileReader {
  /// How respondents are weighted; `nil` where each counts as one, and after a fault.
  mutating func weights(_ entry: Entry?, _ codebook: Codebook) -> WeightPlan? {
    guard let entry else { return nil }
    let fields = fields(entry.value, of: "'weights'", WeightsKey.self)
    guard entry.value.mapping != nil else { return nil }
    if fields[.column] == nil, fields[.rake] == nil, fields[.postStratify] == nil {
      fault(
        "'weights' doesn't say where weights come from", at: entry.key,
        remedy: "add 'column: …' for weights in the file, 'rake' or 'post_stratify' for known totals")
    }
    let cap = limit(fields[.cap], above: true)
    let floor = limit(fields[.floor], above: false)
    return WeightPlan(
      column: optional(fields[.column], "'column' of 'weights'"), fit: fit(fields, codebook),
      cap: cap, floor: floor, place: place(of: entry))
  }

  private mutating func fit(_ fields: [WeightsKey: Entry], _ codebook: Codebook) -> WeightPlan.Fit {
    if let rake = fields[.rake], let other = fields[.postStratify] {
      fault(
        "'rake' and 'post_stratify' both fit the weights to totals", at: other.key,
        remedy: "keep one of them; 'rake' takes one question too")
      return .raked(margins(rake, codebook))
    }
    if let rake = fields[.rake] { return .raked(margins(rake, codebook)) }
    guard let entry = fields[.postStratify] else { return .none }
    let margins = margins(entry, codebook)
    if margins.count > 1 {
      fault(
        "'post_stratify' is by one question, and this is by \(margins.count)", at: entry.key,
        remedy: "say 'rake', or make the questions one under 'derived' ('cross') if you know the"
          + " totals of every pair")
    }
    return margins.first.map { .postStratified($0) } ?? .none
  }

  /// A limit of weights in terms of their mean, which lies between the two.
  private mutating func limit(_ entry: Entry?, above: Bool) -> DecimalNumber? {
    guard let entry, let word = text(entry.value, of: "'\(entry.name)'") else { return nil }
    let one = DecimalNumber(units: 1, decimals: 0)
    guard let number = DecimalNumber(word), number.decimals <= 6, number.units > 0,
      above ? number.difference(from: one) > 0 : number.difference(from: one) < 0
    else {
      fault(
        "'\(entry.name)' is '\(word.shortened)' where a number \(above ? "above 1" : "from 0 to 1")"
          + " belongs", at: entry.value,
        remedy: "write how many times the mean weight a weight may be at \(above ? "most" : "least")")
      return nil
    }
    return number
  }

  /// Where an entry stands.
  func place(of entry: Entry) -> StudyFilePlace {
    let position = entry.key.mark?.position
    return StudyFilePlace(line: position?.line ?? 1, column: position?.column ?? 1)
  }
}
