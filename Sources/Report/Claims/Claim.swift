/// A number in an author's text, with the findings behind it.
package struct Claim: Sendable, Equatable {
  /// The heading of its section, as printed.
  package let section: String
  /// Counted from 1; 0 is the heading.
  package let paragraph: Int
  /// What the author wrote between the braces, quoted words with their quotes; empty for a number that is
  /// typed.
  package let reference: String
  /// What stands in the report.
  package let printed: String
  /// The one that the reference names, or all that print a typed number alike; none behind quoted words.
  package let numbers: [ClaimedNumber]
}
