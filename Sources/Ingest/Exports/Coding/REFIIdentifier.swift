/// A name the tool gave to a thing; tools differ in its capitals, and some put it in braces.
struct REFIIdentifier: Sendable, Hashable {
  let text: String

  /// `nil` for an empty name.
  init?(_ written: String?) {
    let bare = (written ?? "").filter { !$0.isWhitespace && $0 != "{" && $0 != "}" }
    guard !bare.isEmpty else { return nil }
    text = bare.uppercased()
  }
}
