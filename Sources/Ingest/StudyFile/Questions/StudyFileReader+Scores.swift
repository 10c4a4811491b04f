import Survey
import Yams

extension StudyFileReader {
  /// The most digits of a score with the finest decimals of its scale, so that sums stay exact.
  private static let scoreDigits = 9

  /// The options of a scale with what each counts for in a mean.
  mutating func scaleOptions(
    _ fields: [QuestionKey: Entry], _ what: String, _ question: Entry
  ) -> OptionList {
    let list = options(fields, what, question)
    return OptionList(
      options: list.options, nets: list.nets,
      scores: fields[.scores].map { given($0, list, what) }
        ?? ownScores(list, what, at: fields[.options]?.key))
  }

  /// The options' own values where all are numbers, and their places from 1 on where some aren't.
  private mutating func ownScores(
    _ list: OptionList, _ what: String, at node: Node?
  ) -> [DecimalNumber] {
    let numbers = list.options.compactMap { DecimalNumber($0.value) }
    guard !numbers.isEmpty, numbers.count == list.options.count else {
      return list.options.indices.map { DecimalNumber(units: $0 + 1, decimals: 0) }
    }
    if let digits = numbers.tooManyDigits(Self.scoreDigits) {
      faultLongScores(digits, what, at: node)
    } else if !numbers.areOrdered {
      fault(
        "the options of \(what) are in no order: their values"
          + " (\(numbers.map(\.description).listed())) neither rise nor fall all the way", at: node,
        remedy: "put the options in order, say what each counts for under 'scores', or say 'type:"
          + " single'")
    }
    return numbers
  }

  private mutating func given(
    _ entry: Entry, _ list: OptionList, _ what: String
  ) -> [DecimalNumber] {
    let faultsBefore = diagnostics.count
    var scores = [DecimalNumber?](repeating: nil, count: list.options.count)
    for item in entries(entry.value, of: "'scores'") {
      guard let place = position(of: item.name, at: item.key, in: list) else { continue }
      scores[place] = number(item, of: "the score of '\(item.name)'", digits: Self.scoreDigits)
    }
    guard diagnostics.count == faultsBefore else { return scores.compactMap(\.self) }
    let without = zip(list.options, scores).filter { $1 == nil }.map(\.0.value)
    let found = scores.compactMap(\.self)
    if !without.isEmpty {
      fault(
        "'scores' of \(what) says nothing of \(without.map { "'\($0)'" }.listed())", at: entry.key,
        remedy: "give every option a score; an answer that has none may stand under 'missing'")
    } else if let digits = found.tooManyDigits(Self.scoreDigits) {
      faultLongScores(digits, what, at: entry.key)
    } else if !found.areOrdered {
      fault(
        "the scores of \(what) (\(found.map(\.description).listed())) neither rise nor fall all the"
          + " way", at: entry.key, remedy: "put the options in order, or correct the scores")
    }
    return found
  }

  private mutating func faultLongScores(_ digits: Int, _ what: String, at node: Node?) {
    fault(
      "the scores of \(what) need \(digits) digits between them, where sums are exact with up to"
        + " \(Self.scoreDigits)", at: node, remedy: "give them fewer decimals")
  }

  /// A number of so many digits at most; `nil` after a fault.
  mutating func number(_ entry: Entry, of what: String, digits: Int) -> DecimalNumber? {
    guard let word = text(entry.value, of: what) else { return nil }
    guard let number = DecimalNumber(word), String(number.units.magnitude).count <= digits else {
      fault(
        "\(what) is '\(word.shortened)' where a number of up to \(digits) digits belongs",
        at: entry.value, remedy: "write decimals with a point and no thousands mark")
      return nil
    }
    return number
  }
}

extension [DecimalNumber] {
  /// The digits that the longest needs with the decimals of the finest; `nil` where they are no more
  /// than `most`.
  fileprivate func tooManyDigits(_ most: Int) -> Int? {
    let whole = map { String($0.units.magnitude).count - $0.decimals }.max() ?? 0
    let digits = Swift.max(whole, 1) + (map(\.decimals).max() ?? 0)
    return digits > most ? digits : nil
  }

  /// Whether each is more than the one before it, or each is less.
  fileprivate var areOrdered: Bool {
    let steps = zip(self, dropFirst()).map { $1.difference(from: $0) }
    return steps.allSatisfy { $0 > 0 } || steps.allSatisfy { $0 < 0 }
  }
}
