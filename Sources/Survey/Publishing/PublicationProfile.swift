/// Whose rules the pages and documents of a report follow, by the word of the study file.
///
/// Files of data are the same under each: one number a cell.
package enum PublicationProfile: String, Sendable, CaseIterable {
  /// The rules of UK official statistics: what a table rests on above it, symbols in brackets.
  case govuk
  /// The rules of a journal (APA, 7th edition): n (%), notes below the table.
  case journal
}
