import Survey

extension DisclosureKey: DescribedKey {
  static let heading = "Disclosure"
  static let meaning = "What may be shown of small groups."

  var entry: SchemaEntry {
    switch self {
    case .policy:
      .optional(
        "The rule by which small groups are protected.", .words(of: DisclosurePolicy.self),
        example: "none")
    }
  }
}
