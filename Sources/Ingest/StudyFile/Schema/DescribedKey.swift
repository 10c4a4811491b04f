/// A key of a mapping of the study file that says of itself what it means.
///
/// The switch in `entry` has an arm for every key, so that the compiler asks whoever adds one to
/// describe it.
protocol DescribedKey: RawRepresentable<String>, CaseIterable {
  /// What the mapping is called; no other has the same.
  static var heading: String { get }
  /// What the mapping is for, in a sentence.
  static var meaning: String { get }
  var entry: SchemaEntry { get }
}

extension DescribedKey {
  /// The mapping with all its keys.
  static var mapping: SchemaMapping {
    SchemaMapping(
      heading: heading, meaning: meaning,
      keys: allCases.map { SchemaMapping.Key(name: $0.rawValue, entry: $0.entry) })
  }

  /// The shape of a value that is such a mapping.
  static var schema: JSONSchema { .mapping(mapping) }
}
