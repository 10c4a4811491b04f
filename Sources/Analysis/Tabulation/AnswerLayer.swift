import Survey

/// One code a respondent, and what each code counts towards.
///
/// A single response is one layer. A multiple response is one for every few of its options, so that
/// counting a layer takes one step a respondent, however many options were chosen.
struct AnswerLayer {
  let codes: AnswerCodes
  /// A list for each code.
  let counters: CounterLists

  /// How many codes there are.
  var size: Int { counters.count }

  /// The same layer, in which whoever isn't flagged counts towards nothing.
  func keeping(_ flags: RespondentFlags?) -> AnswerLayer {
    guard let flags else { return self }
    var lists = counters
    lists.append([])
    return AnswerLayer(codes: codes.keeping(flags, otherwise: UInt32(size)), counters: lists)
  }

  /// One layer that counts what both count.
  private func joined(with other: AnswerLayer) -> AnswerLayer {
    AnswerLayer(
      codes: codes.joined(with: other.codes, below: other.size),
      counters: counters.joined(with: other.counters))
  }

  /// The layers, with neighbours made one where no more than `limit` codes come of it.
  static func joined(_ layers: [AnswerLayer], limit: Int) -> [AnswerLayer] {
    layers.reduce(into: []) { joined, layer in
      guard let last = joined.last, last.size * layer.size <= limit else {
        joined.append(layer)
        return
      }
      joined[joined.count - 1] = last.joined(with: layer)
    }
  }
}
