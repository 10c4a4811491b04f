/// What may be shown of small groups.
package enum DisclosurePolicy: String, Sendable, CaseIterable {
  /// Everything may be shown: the source is public, or the readers are entitled to it.
  case none
}
