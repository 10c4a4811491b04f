import Survey

extension Derivation {
  /// The answers to a derived question, from those to the questions it is made from; `nil` where one
  /// of those wasn't read.
  ///
  /// Whoever wasn't asked one of them wasn't asked this, and whoever gave no answer to one gave none
  /// to this; neither did, of one answer each, whose answer lies in no band and in no group.
  func answers(from known: [Question.ID: Answers], _ codebook: Codebook) -> Answers? {
    let sources = sources.compactMap { known[$0] }
    guard sources.count == self.sources.count else { return nil }
    switch (self, sources[0]) {
    case (.bands(_, let bands), .number(let codes, let values)):
      return .single(codes.mapped(to: values.map { value in
        bands.firstIndex { $0.holds(value) }
      }))
    case (.groups(_, let groups), .single(let codes)):
      let most = groups.flatMap(\.self).max() ?? -1
      let places = (0...max(0, most)).map { option in groups.firstIndex { $0.contains(option) } }
      return .single(codes.mapped(to: places))
    case (.groups(_, let groups), .multiple(let selections)):
      return .multiple(selections.grouped(groups))
    case (.cross(_, let other), .single(let first)):
      guard case .single(let second) = sources[1] else { return nil }
      let options = codebook[other].optionList?.options.count ?? 0
      return .single(first.crossed(with: second, options: options))
    case (.bands, _), (.groups, _), (.cross, _): return nil
    }
  }
}

extension Derivation.Band {
  fileprivate func holds(_ number: DecimalNumber) -> Bool {
    (from.map { number.difference(from: $0) >= 0 } ?? true)
      && (under.map { $0.difference(from: number) > 0 } ?? true)
  }
}
